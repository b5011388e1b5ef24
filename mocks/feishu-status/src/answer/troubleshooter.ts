import type { OperationName } from '@x/feishu-status/contract';
import { operationNameOf } from '../operations/operation-id.ts';
import type { FeishuCall } from './feishu-call.ts';

/** The vendor's numbers for these operations are not known; these have their form. */
const methodIds: Record<OperationName, string> = {
  batchOpen: '7000000000000000001',
  batchClose: '7000000000000000002',
  tenantAccessToken: '7000000000000000003',
  list: '7000000000000000004',
  create: '7000000000000000005',
  patch: '7000000000000000006',
  delete: '7000000000000000007',
};

/** The vendor's link to its help for one refused call. */
export function troubleshooterOf(call: FeishuCall, code: number, logId: string): string {
  const operation = operationNameOf(call.operation);
  const methodId = operation === undefined ? '' : `&method_id=${methodIds[operation]}`;
  return `排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=${code}${methodId}`;
}
