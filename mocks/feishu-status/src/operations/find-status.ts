import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from '../checks/identify-caller.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';

/** The status that the path names. */
export function requireStatus(call: FeishuCall, caller: Caller): FeishuStatus {
  const status = findStatus(call, caller);
  if (status === undefined) throw new Refusal('invalidParameter');
  return status;
}

/** The same for a batch: undefined when there is none and the switch makes every user fail instead. */
export function findStatusForBatch(call: FeishuCall, caller: Caller): FeishuStatus | undefined {
  return call.state.switches.unknownStatus === 'refused' ? requireStatus(call, caller) : findStatus(call, caller);
}

function findStatus(call: FeishuCall, { tenant }: Caller): FeishuStatus | undefined {
  const id = call.pathParameters['system_status_id'] ?? '';
  const status = call.state.statuses.get(id);
  if (status !== undefined && !status.deleted && status.tenantKey === tenant.id) return status;

  call.inferredRules.add('feishu.unknown-status');
  call.diagnostics.push(`the tenant has no status ${JSON.stringify(id)}`);
  return undefined;
}
