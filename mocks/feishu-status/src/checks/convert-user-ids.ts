import { errors } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from './identify-caller.ts';
import { unknownUserIds } from './unknown-user-ids.ts';
import type { UserIds } from './user-ids.ts';

/**
 * With its switch on, the gateway refuses the whole call for an id that it cannot convert; the smallest code first. It
 * has no code for an open id of another tenant: that is left to the operation, as are users who cannot be served.
 */
export function convertUserIds(call: FeishuCall, { tenant }: Caller, userIds: UserIds): void {
  const { switches, users, openIdsOfOtherApps } = call.state;
  if (!switches.gatewayUserIds) return;
  const { type, ids } = userIds;

  const ofOtherApps = type === 'open_id' ? ids.filter((id) => openIdsOfOtherApps.has(id)) : [];
  const unknown = ids.filter((id) => !users[type].has(id) && !ofOtherApps.includes(id));
  if (unknown.length > 0) {
    call.inferredRules.add('feishu.gateway-unknown-user');
    throw unknownUserIds(call.profile, { ...userIds, ids: unknown });
  }
  if (ofOtherApps.length > 0) {
    call.inferredRules.add('feishu.open-id-of-other-app');
    throw new Refusal('openIdOfOtherApp', { diagnostics: `of another app: ${ofOtherApps.join(', ')}` });
  }
  if (type === 'open_id') return;

  const strangers = ids.filter((id) => users[type].get(id)?.tenantKey !== tenant.id);
  if (strangers.length === 0) return;
  call.inferredRules.add('feishu.gateway-other-tenant-user');
  throw userIdsOfOtherTenant(type, strangers);
}

function userIdsOfOtherTenant(type: 'user_id' | 'union_id', ids: readonly string[]): Refusal {
  const { codes, message, alternativeMessages } = errors.userIdOfOtherTenant;
  const [userIdCode, unionIdCode] = codes;
  return new Refusal('userIdOfOtherTenant', {
    ...(type === 'user_id'
      ? { code: userIdCode, message }
      : { code: unionIdCode, message: alternativeMessages.unionId }),
    diagnostics: `of another tenant: ${ids.join(', ')}`,
  });
}
