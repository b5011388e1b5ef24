import pLimit from 'p-limit';
import type { Ledger } from '../check/ledger.ts';
import { batchesOf, userIds } from '../made-up-users.ts';
import { accessTo, type FeishuSession } from '../mock/start-feishu-mock.ts';
import { connectPeer } from '../peer/connect-peer.ts';

/** The official SDK with p-limit. The SDK does not retry; the users of a call that fails get no result. */
export async function meetPeer(
  session: FeishuSession,
  howMany: number,
  end_time: string,
  ledger: Ledger,
): Promise<void> {
  const call = connectPeer(accessTo(session), end_time);
  const limit = pLimit(16);
  await Promise.allSettled(
    batchesOf(userIds(howMany), 50).map((ids) =>
      limit(async () => {
        for (const { user_id: id, result } of await call(ids)) {
          ledger.record({ id, result, outcome: result.startsWith('success') ? 'succeeded' : 'refused' });
        }
      }),
    ),
  );
}
