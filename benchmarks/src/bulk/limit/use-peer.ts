import pLimit from 'p-limit';
import { inAnHour } from '../end-time.ts';
import { batchesOf } from '../made-up-users.ts';
import { accessTo, type FeishuSession } from '../mock/start-feishu-mock.ts';
import { connectPeer, isRateRefusal } from '../peer/connect-peer.ts';
import { callsFor, type LimitUse, limitUse } from './limit-use.ts';
import { usersInTurn } from './users-in-turn.ts';

/** The official SDK with p-limit. What is refused for the rate is sent again in its place. */
export async function usePeer(session: FeishuSession, windows: number, concurrency: number): Promise<LimitUse> {
  const acceptedAtMs: number[] = [];
  let refusedForRate = 0;
  const call = connectPeer(accessTo(session), inAnHour());
  const limit = pLimit(concurrency);

  async function untilAccepted(ids: readonly string[]): Promise<void> {
    for (;;) {
      try {
        await call(ids);
        acceptedAtMs.push(performance.now());
        return;
      } catch (error) {
        if (!isRateRefusal(error)) throw error;
        refusedForRate += 1;
      }
    }
  }

  // The token first: the SDK would ask for one with each of its first calls.
  await untilAccepted(['ou_53edd3282dbc2fdbe5c593cfa5ce82ab']);
  await Promise.all(
    batchesOf(usersInTurn((callsFor(windows) - 1) * 50), 50).map((ids) => limit(() => untilAccepted(ids))),
  );
  return limitUse(acceptedAtMs, windows, refusedForRate);
}
