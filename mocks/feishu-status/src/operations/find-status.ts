import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from '../checks/identify-caller.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';

/** The status that the path names; undefined when there is none and the switch makes every user fail instead. */
export function findStatus(call: FeishuCall, { tenant }: Caller): FeishuStatus | undefined {
  const id = call.pathParameters['system_status_id'] ?? '';
  const status = call.state.statuses.get(id);
  if (status !== undefined && !status.deleted && status.tenantKey === tenant.id) return status;

  call.inferredRules.add('feishu.unknown-status');
  const diagnostics = `the tenant has no status ${JSON.stringify(id)}`;
  if (call.state.switches.unknownStatus === 'refused') throw new Refusal('invalidParameter', { diagnostics });
  call.diagnostics.push(diagnostics);
  return undefined;
}
