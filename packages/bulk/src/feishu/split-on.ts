import type { FeishuStatusReason } from '@x/feishu-status';
import { blamesUser } from '../job/blames-user.ts';

/**
 * Refusals of a whole call because of one of its users: 2005006, and the gateway's codes for ids that it does not know.
 * Every other user who cannot be served has a result of his own.
 */
export const splitOn = blamesUser<FeishuStatusReason>({
  oneUser: ['otherTenantUser', 'userIdUnknown', 'openIdOfOtherApp', 'userIdOfOtherTenant'],
  listField: 'user_list',
});
