import type { FeishuUser } from '../seed/feishu-seed.ts';

export type UserFailure = 'invalid_user_id' | 'invisible_user_id' | 'resign_user_id' | 'fail';

/** Every reason why a status cannot be opened or closed for a user, the one that counts first. */
export function userFailures(user: FeishuUser): UserFailure[] {
  const failures: UserFailure[] = [];
  if (!user.visible) failures.push('invisible_user_id');
  if (user.resigned) failures.push('resign_user_id');
  if (user.failing) failures.push('fail');
  return failures;
}
