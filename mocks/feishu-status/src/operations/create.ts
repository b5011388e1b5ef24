import { createBody } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { requireJsonBody } from '../checks/require-json-body.ts';
import { requireShape } from '../checks/require-shape.ts';
import { requireTextWeights } from '../checks/require-text-weights.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';
import { statusContentSchema } from '../seed/status-content-schema.ts';
import { checkCall } from './check-call.ts';
import { refuseClashes } from './refuse-clashes.ts';
import { systemStatusOf } from './system-status.ts';

/**
 * Adds a status to the tenant.
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/create
 */
export function create(call: FeishuCall): VendorResponse {
  const { caller, input } = checkCall(call, 'create', () =>
    requireShape(call, 'body', createBody, requireJsonBody(call)),
  );
  requireTextWeights(call, input);
  const content = statusContentSchema.parse(input);
  refuseClashes(call, caller.tenant, content);

  const status: FeishuStatus = {
    id: call.ids.decimal(19),
    tenantKey: caller.tenant.id,
    ...content,
    deleted: false,
  };
  call.state.statuses.set(status.id, status);
  return succeed(call, { system_status: systemStatusOf(call, status) });
}
