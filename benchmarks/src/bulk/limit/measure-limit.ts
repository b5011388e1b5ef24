import Table from 'cli-table3';
import { count, type Figure, style, unmet } from '../figure.ts';
import { stateOfUsers } from '../made-up-users.ts';
import { type FeishuMock, startFeishuMock } from '../mock/start-feishu-mock.ts';
import type { LimitUse } from './limit-use.ts';
import { scaleLimits } from './scaled-limits.ts';
import { useOurs } from './use-ours.ts';
import { usePeer } from './use-peer.ts';
import { KNOWN_USERS } from './users-in-turn.ts';

/** Windows that count, after the first; each is a limit-minute. */
const OUR_WINDOWS = 10;
const PEER_WINDOWS = 5;
const PEER_CONCURRENCIES = [1, 4, 16];

/** How much of the documented limit is used, and what the vendor refuses for it. */
export async function measureLimit(): Promise<Figure> {
  const mock = await startFeishuMock();
  try {
    const ours = await inSession(mock, (session) => useOurs(session, OUR_WINDOWS));
    const table = new Table({
      head: ['who', '% of limit x duration', 'calls accepted', 'refused for rate', 'limit-minutes'],
      style,
    });
    table.push(['the limit', '100 (aim 98)', '', '0', ''], row('@x/bulk', ours, OUR_WINDOWS));
    for (const concurrency of PEER_CONCURRENCIES) {
      const peer = await inSession(mock, (session) => usePeer(session, PEER_WINDOWS, concurrency));
      table.push(row(`official SDK, p-limit(${concurrency})`, peer, PEER_WINDOWS));
    }
    const { refusedForRate } = ours;
    return {
      table: table.toString(),
      problems: unmet([refusedForRate === 0, `limit: ${refusedForRate} calls were refused for the rate`]),
    };
  } finally {
    await mock.stop();
  }
}

type Session = Awaited<ReturnType<FeishuMock['session']>>;

async function inSession(mock: FeishuMock, use: (session: Session) => Promise<LimitUse>): Promise<LimitUse> {
  const session = await mock.session();
  await session.state.feishu.patch({ users: stateOfUsers(KNOWN_USERS) });
  await scaleLimits(session);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

function row(who: string, { usedPercent, accepted, refusedForRate }: LimitUse, windows: number): string[] {
  return [who, usedPercent.toFixed(1), count(accepted), count(refusedForRate), String(windows)];
}
