import type { FeishuSeed } from '@x/feishu-status-mock';
import type { Checks } from '../checks.ts';
import { countBy } from '../work/count-by.ts';
import type { UserOutcome } from './user-outcome.ts';

type SeedUser = FeishuSeed['users'][number];

/** The results that were reported are those that the users' state leads to, and the status is on where they say so. */
export function checkOpened(
  checks: Checks,
  opened: readonly UserOutcome[],
  statusId: string,
  before: FeishuSeed,
  after: FeishuSeed,
): void {
  checkResults(checks, 'Feishu, results of open', opened, before, openResult);
  const on = opened.filter(({ verdict }) => verdict === 'done').map(({ userId }) => userId);
  checks.same('Feishu, users with the status on after open', usersWithStatus(after, statusId), on.sort());
}

/** As {@link checkOpened}, and the status is off for everybody. */
export function checkClosed(
  checks: Checks,
  closed: readonly UserOutcome[],
  statusId: string,
  before: FeishuSeed,
  after: FeishuSeed,
): void {
  checkResults(checks, 'Feishu, results of close', closed, before, () => 'success');
  checks.same('Feishu, users with the status on after close', usersWithStatus(after, statusId), []);
}

function checkResults(
  checks: Checks,
  what: string,
  outcomes: readonly UserOutcome[],
  state: FeishuSeed,
  goodResult: (user: SeedUser) => string,
): void {
  const users = new Map(state.users.map((user) => [user.id, user]));
  const homeKey = state.apps[0]?.tenantKey;
  const isStranger = ({ userId }: UserOutcome) => (users.get(userId)?.tenantKey ?? homeKey) !== homeKey;
  const refused = outcomes.filter(({ verdict }) => verdict === 'batch refused');
  // Whoever shares a batch with a user of another tenant is refused along with that user.
  const areRefusedRightly = refused.some(isStranger);
  const expected = countBy(outcomes, (outcome) => {
    if (isStranger(outcome) || (areRefusedRightly && refused.includes(outcome))) return 'otherTenantUser';
    const user = users.get(outcome.userId);
    return user === undefined ? 'invalid_user_id' : (failure(user) ?? goodResult(user));
  });
  const reported = countBy(outcomes, ({ result }) => result);
  checks.same(what, reported, expected);
}

function failure({ visible, resigned, failing }: SeedUser): string | undefined {
  if (!visible) return 'invisible_user_id';
  if (resigned) return 'resign_user_id';
  return failing ? 'fail' : undefined;
}

function openResult({ syncOff, openStatuses }: SeedUser): string {
  if (syncOff) return 'success_user_close_syn';
  return openStatuses.length > 0 ? 'success_user_in_higher_priority_system_status' : 'success_show';
}

function usersWithStatus({ users }: FeishuSeed, statusId: string): readonly string[] {
  return users
    .filter(({ openStatuses }) => openStatuses.some(({ system_status_id }) => system_status_id === statusId))
    .map(({ id }) => id)
    .sort();
}
