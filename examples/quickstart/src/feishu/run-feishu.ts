import { createFeishuStatus } from '@x/feishu-status';
import type { FeishuMock } from '../mocks.ts';
import type { VendorReport } from '../report/vendor-report.ts';
import { createCallCounter } from '../work/call-counter.ts';
import type { VendorRun } from '../work/vendor-run.ts';
import { withClient } from '../work/with-client.ts';
import { checkClosed, checkOpened } from './check-feishu.ts';
import { outcomesGrid } from './outcomes-grid.ts';
import { provokeFeishu } from './provoke-feishu.ts';
import { sendInBatches } from './send-in-batches.ts';

const title = 'Feishu';
const eightHoursMs = 8 * 60 * 60 * 1000;

/** Opens the first status of the tenant for all users until the evening, and closes it again. */
export async function runFeishu({ mock, users, progress, checks }: VendorRun<FeishuMock>): Promise<VendorReport> {
  const before = await mock.state.get();
  const [status] = before.statuses;
  if (status === undefined) throw new Error('The default seed of the Feishu mock has no status.');
  const system_status_id = status.id;
  const end_time = new Date(Date.now() + eightHoursMs);

  const calls = createCallCounter();
  const client = createFeishuStatus({ ...mock.credentials, baseURL: mock.url, onAttempt: calls.onAttempt });
  const outcomes = await withClient(client, async () => {
    const opened = await sendInBatches(
      users,
      (userIds) => client.batchOpen({ system_status_id, user_list: userIds.map((user_id) => ({ user_id, end_time })) }),
      (settled) => progress.tell(title, 'open a status', settled, users.length),
    );
    checkOpened(checks, opened, system_status_id, before, await mock.state.get());

    const closed = await sendInBatches(
      users,
      (user_list) => client.batchClose({ system_status_id, user_list }),
      (settled) => progress.tell(title, 'close it', settled, users.length),
    );
    checkClosed(checks, closed, system_status_id, before, await mock.state.get());
    return { opened, closed };
  });

  const callsForErrors = createCallCounter();
  const errors = await provokeFeishu(mock, system_status_id, { title, calls: callsForErrors, checks });
  progress.tell(title, 'error cases', errors.length, errors.length);
  checks.same('Feishu, calls', calls.total() + callsForErrors.total(), await mock.requests.count());
  return {
    title,
    users: users.length,
    done: outcomes.opened.filter(({ verdict }) => verdict === 'done').length,
    calls: calls.byOperation(),
    grids: [outcomesGrid(status.title, outcomes.opened, outcomes.closed)],
    errors,
  };
}
