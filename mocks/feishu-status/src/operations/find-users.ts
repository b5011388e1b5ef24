import type { UserIdType } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from '../checks/identify-caller.ts';
import type { FeishuUser } from '../seed/feishu-seed.ts';

/**
 * The users of a list in its order, undefined where an id is nobody's. One user of another tenant makes the whole
 * call fail.
 */
export function findUsers(
  call: FeishuCall,
  { tenant }: Caller,
  userIdType: UserIdType,
  ids: readonly string[],
): (FeishuUser | undefined)[] {
  refuseDuplicates(call, ids);
  if (userIdType === 'open_id' && ids.some((id) => call.state.openIdsOfOtherApps.has(id))) {
    call.inferredRules.add('feishu.open-id-of-other-app');
  }
  const users = ids.map((id) => call.state.users[userIdType].get(id));
  const stranger = users.find((user) => user !== undefined && user.tenantKey !== tenant.id);
  if (stranger !== undefined) {
    throw new Refusal('otherTenantUser', { diagnostics: `${stranger.id} is of tenant ${stranger.tenantKey}` });
  }
  return users;
}

function refuseDuplicates(call: FeishuCall, ids: readonly string[]): void {
  if (new Set(ids).size === ids.length) return;
  call.inferredRules.add('feishu.duplicate-users');
  if (call.state.switches.duplicateUsers === 'refused') {
    throw new Refusal('invalidParameter', { diagnostics: 'a user stands twice in user_list' });
  }
}
