import { type FxiaokeOfflineError, MemberStatus } from '@x/fxiaoke-offline';
import type { FxiaokeSeed } from '@x/fxiaoke-offline-mock';
import type { Checks } from '../checks.ts';
import type { User } from '../users/read-users.ts';
import type { BatchOutcome } from '../work/disable-in-batches.ts';

/** Those who were reported as disabled are, and those who were refused do not work for the company. */
export function checkFxiaoke(
  checks: Checks,
  users: readonly User[],
  batches: readonly BatchOutcome<FxiaokeOfflineError>[],
  state: FxiaokeSeed,
): void {
  const corpId = state.apps[0]?.corpId;
  const employees = state.users.filter((user) => user.corpId === corpId);
  const employed = new Set(employees.map(({ id }) => id));
  const disabled = new Set(employees.filter(({ status }) => status === MemberStatus.Disabled).map(({ id }) => id));
  const ids = users.map(({ id }) => id);
  checks.same(
    'Fxiaoke, employees who are disabled',
    batches.flatMap(({ done }) => done),
    ids.filter((id) => disabled.has(id)),
  );
  checks.same(
    'Fxiaoke, employees who are refused',
    batches.flatMap(({ refused }) => refused.map(({ id }) => id)),
    ids.filter((id) => !employed.has(id)),
  );
}
