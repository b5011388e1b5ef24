import type { WpsUsersError } from '@x/wps-users';
import type { WpsSeed } from '@x/wps-users-mock';
import type { Checks } from '../checks.ts';
import type { User } from '../users/read-users.ts';
import type { BatchOutcome } from '../work/disable-in-batches.ts';

/** Those who were reported as disabled are, and those who were refused are not there to be disabled. */
export function checkWps(
  checks: Checks,
  users: readonly User[],
  batches: readonly BatchOutcome<WpsUsersError>[],
  state: WpsSeed,
): void {
  const known = new Map(state.users.map((user) => [user.id, user]));
  const ids = users.map(({ id }) => id);
  const disabled = ids.filter((id) => known.get(id)?.status === 'disabled');
  checks.same(
    'WPS 365, users who are disabled',
    batches.flatMap(({ done }) => done),
    disabled,
  );

  const refusable = ids.flatMap((id) => {
    const user = known.get(id);
    if (user === undefined) return [[id, 'userNotFound']];
    if (user.deleted) return [[id, 'userDeleted']];
    return user.role === 'super-admin' ? [[id, 'superAdministratorProtected']] : [];
  });
  const refused = batches.flatMap((batch) => batch.refused);
  checks.same(
    'WPS 365, users who are refused',
    refused.map(({ id, error }) => [id, error.kind === 'vendor' ? error.reason : error.kind]),
    refusable,
  );
}
