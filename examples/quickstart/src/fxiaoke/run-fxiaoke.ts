import {
  createFxiaokeOffline,
  type FxiaokeOfflineError,
  type FxiaokeOfflineReason,
  MemberStatus,
  safe,
} from '@x/fxiaoke-offline';
import type { FxiaokeMock } from '../mocks.ts';
import { disabledGrids } from '../report/disabled-grids.ts';
import type { VendorReport } from '../report/vendor-report.ts';
import { createCallCounter } from '../work/call-counter.ts';
import { disableInBatches } from '../work/disable-in-batches.ts';
import type { VendorRun } from '../work/vendor-run.ts';
import { withClient } from '../work/with-client.ts';
import { checkFxiaoke } from './check-fxiaoke.ts';
import { provokeFxiaoke } from './provoke-fxiaoke.ts';

const title = 'Fxiaoke';

/** Disables all employees. */
export async function runFxiaoke({ mock, users, progress, checks }: VendorRun<FxiaokeMock>): Promise<VendorReport> {
  const calls = createCallCounter();
  const client = createFxiaokeOffline({ ...mock.credentials, baseURL: mock.url, onAttempt: calls.onAttempt });
  const batches = await withClient(client, () =>
    disableInBatches(
      users.map(({ id }) => id),
      (openUserIds) => safe(client.setMemberStatusBatch({ openUserIds, status: MemberStatus.Disabled })),
      isAboutOneUser,
      (settled) => progress.tell(title, 'disable', settled, users.length),
    ),
  );
  checkFxiaoke(checks, users, batches, await mock.state.get());

  const callsForErrors = createCallCounter();
  const errors = await provokeFxiaoke(mock, { title, calls: callsForErrors, checks });
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

const reasonsAboutOneUser: readonly (FxiaokeOfflineReason | 'unlisted')[] = [
  'openUserIdNotFound',
  'employeeNotFound',
  'employeeDataForbidden',
];

function isAboutOneUser(error: FxiaokeOfflineError): boolean {
  return error.kind === 'vendor' && reasonsAboutOneUser.includes(error.reason);
}
