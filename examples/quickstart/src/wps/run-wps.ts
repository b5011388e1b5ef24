import { createWpsUsers, safe, type WpsUsersError, type WpsUsersReason } from '@x/wps-users';
import type { WpsMock } from '../mocks.ts';
import { disabledGrids } from '../report/disabled-grids.ts';
import type { VendorReport } from '../report/vendor-report.ts';
import { createCallCounter } from '../work/call-counter.ts';
import { disableInBatches } from '../work/disable-in-batches.ts';
import type { VendorRun } from '../work/vendor-run.ts';
import { withClient } from '../work/with-client.ts';
import { checkWps } from './check-wps.ts';
import { provokeWps } from './provoke-wps.ts';

const title = 'WPS 365';

/** Disables all users. */
export async function runWps({ mock, users, progress, checks }: VendorRun<WpsMock>): Promise<VendorReport> {
  const calls = createCallCounter();
  const client = createWpsUsers({ ...mock.credentials, baseURL: mock.url, onAttempt: calls.onAttempt });
  const batches = await withClient(client, () =>
    disableInBatches(
      users.map(({ id }) => id),
      (user_ids) => safe(client.batchDisable({ user_ids })),
      isAboutOneUser,
      (settled) => progress.tell(title, 'disable', settled, users.length),
    ),
  );
  checkWps(checks, users, batches, await mock.state.get());

  const callsForErrors = createCallCounter();
  const errors = await provokeWps(mock, { title, calls: callsForErrors, checks });
  progress.tell(title, 'error cases', errors.length, errors.length);
  checks.same(`${title}, calls`, calls.total() + callsForErrors.total(), await mock.requests.count());
  return {
    title,
    users: users.length,
    done: batches.reduce((sum, { done }) => sum + done.length, 0),
    calls: calls.byOperation(),
    grids: disabledGrids(title, batches),
    errors,
  };
}

const reasonsAboutOneUser: readonly (WpsUsersReason | 'unlisted')[] = [
  'userNotFound',
  'userDeleted',
  'superAdministratorProtected',
];

function isAboutOneUser(error: WpsUsersError): boolean {
  return error.kind === 'vendor' && reasonsAboutOneUser.includes(error.reason);
}
