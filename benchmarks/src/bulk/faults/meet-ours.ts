import { runBulk } from '@x/bulk';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';
import type { Ledger } from '../check/ledger.ts';
import { statusId, userIds } from '../made-up-users.ts';
import { accessTo, type FeishuSession } from '../mock/start-feishu-mock.ts';
import { outOfReach } from '../out-of-reach.ts';

/** A bulk run with nothing set but the limits, so that it ends before the hour does. */
export async function meetOurs(
  session: FeishuSession,
  howMany: number,
  end_time: string,
  ledger: Ledger,
): Promise<void> {
  const client = createFeishuStatus(accessTo(session));
  const job = feishuOpenJob({ client, system_status_id: statusId, end_time });
  try {
    for await (const result of runBulk({ ...job, limits: outOfReach(job.limits), items: userIds(howMany) })) {
      ledger.record(result);
    }
  } finally {
    await client.close();
  }
}
