import { isRedisInstalled, type RunningRedis, startRedis } from '@x/test-kit/redis';
import Table from 'cli-table3';
import { count, type Figure, style, unmet } from '../figure.ts';
import { callsFor, limitUse } from '../limit/limit-use.ts';
import { scaleLimits } from '../limit/scaled-limits.ts';
import { KNOWN_USERS } from '../limit/users-in-turn.ts';
import { stateOfUsers } from '../made-up-users.ts';
import { countCalls } from '../mock/count-calls.ts';
import { accessTo, type FeishuMock, startFeishuMock } from '../mock/start-feishu-mock.ts';
import { type MachinesRun, runOurs } from './run-ours.ts';
import { runPeer } from './run-peer.ts';
import type { WorkerOrder } from './worker-order.ts';

const PROCESSES = 4;
const WINDOWS = 6;

/**
 * BullMQ's own limiter counts in fixed windows, one of them. With the vendor's minute it may call twice that number across
 * the edge of two windows, and it does not know the vendor's second; with a pace that fits both at every edge, it cannot
 * use the whole limit, and a call that is late on the way still meets the next window's.
 */
const PEER_LIMITERS = [
  { name: "the vendor's minute", max: 1_000, duration: 3_000 },
  { name: "the vendor's second", max: 50, duration: 50 },
  { name: 'the pace that fits both', max: 16, duration: 50 },
];

/** How much of the limit four processes use that share one budget, and one token, on Redis. */
export async function measureMachines(): Promise<Figure> {
  if (!isRedisInstalled()) {
    return {
      table: 'Not measured: there is no redis-server on this machine (apt-get install redis-server).',
      problems: [],
    };
  }
  const redis = await startRedis();
  const mock = await startFeishuMock();
  try {
    const ours = await measure(redis, mock, (order) => runOurs(order, PROCESSES, callsFor(WINDOWS)));
    const users = callsFor(WINDOWS) * 50;
    const table = new Table({
      head: ['who', '% of limit x duration', 'calls accepted', 'refused for rate', 'token calls', 'results of users'],
      style,
    });
    table.push(
      ['the limit', '100 (aim 95)', '', '0', '1', count(users)],
      row(`@x/bulk/bullmq, ${PROCESSES} processes`, ours),
    );
    for (const { name, max, duration } of PEER_LIMITERS) {
      const peer = await measure(redis, mock, (order) =>
        runPeer({ ...order, peerLimiter: { max, duration } }, PROCESSES, callsFor(WINDOWS)),
      );
      table.push(row(`BullMQ's limiter (${name}: ${max} in ${duration} ms), official SDK`, peer));
    }
    return {
      table: table.toString(),
      problems: unmet(
        [ours.refused === 0, `machines: ${ours.refused} calls were refused for the rate`],
        [ours.tokens === 1, `machines: ${ours.tokens} token calls`],
        [ours.results === users, `machines: ${ours.results} results for ${users} users`],
        [ours.accepted === callsFor(WINDOWS), `machines: ${ours.accepted} calls were accepted`],
      ),
    };
  } finally {
    await mock.stop();
    await redis.kill();
  }
}

interface Measured {
  readonly usedPercent: number;
  readonly accepted: number;
  readonly refused: number;
  readonly tokens: number;
  readonly results: number;
}

async function measure(
  redis: RunningRedis,
  mock: FeishuMock,
  run: (order: WorkerOrder) => Promise<MachinesRun>,
): Promise<Measured> {
  const session = await mock.session();
  try {
    await session.state.feishu.patch({ users: stateOfUsers(KNOWN_USERS) });
    await scaleLimits(session);
    const tokenCalls = await countCalls(session, 'feishu.tenantAccessToken');
    const { reports, results } = await run({ redisPort: redis.port, access: accessTo(session) });
    const refused = reports.reduce((sum, { refusedForRate }) => sum + refusedForRate, 0);
    const acceptedAtMs = reports.flatMap((report) => report.acceptedAtMs).toSorted((one, other) => one - other);
    const { usedPercent } = limitUse(acceptedAtMs, WINDOWS, refused);
    return { usedPercent, accepted: acceptedAtMs.length, refused, tokens: await tokenCalls(), results };
  } finally {
    await session.close();
  }
}

function row(who: string, { usedPercent, accepted, refused, tokens, results }: Measured): string[] {
  return [who, usedPercent.toFixed(1), count(accepted), count(refused), count(tokens), count(results)];
}
