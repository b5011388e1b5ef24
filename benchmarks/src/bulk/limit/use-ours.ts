import { runBulk } from '@x/bulk';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';
import { inAnHour } from '../end-time.ts';
import { statusId } from '../made-up-users.ts';
import { accessTo, type FeishuSession } from '../mock/start-feishu-mock.ts';
import { callsFor, type LimitUse, limitUse } from './limit-use.ts';
import { scaledLimits } from './scaled-limits.ts';
import { usersInTurn } from './users-in-turn.ts';

/** A bulk run as it is, with the scaled limits in place of the documented ones. */
export async function useOurs(session: FeishuSession, windows: number): Promise<LimitUse> {
  const acceptedAtMs: number[] = [];
  let refusedForRate = 0;
  const client = createFeishuStatus({
    ...accessTo(session),
    onAttempt: ({ reason }) => {
      if (reason === 'rateLimited') refusedForRate += 1;
    },
  });
  const job = feishuOpenJob({ client, system_status_id: statusId, end_time: inAnHour() });
  await runBulk({
    ...job,
    limits: scaledLimits,
    items: usersInTurn(callsFor(windows) * 50),
    async send(items) {
      const answers = await job.send(items);
      acceptedAtMs.push(performance.now());
      return answers;
    },
  }).drain();
  await client.close();
  return limitUse(acceptedAtMs, windows, refusedForRate);
}
