import Table from 'cli-table3';
import { type Comparison, Ledger } from '../check/ledger.ts';
import { problemsOf } from '../check/problems-of.ts';
import { inAnHour } from '../end-time.ts';
import { count, type Figure, style, unmet } from '../figure.ts';
import { stateOfUsers } from '../made-up-users.ts';
import { type FeishuMock, type FeishuSession, startFeishuMock } from '../mock/start-feishu-mock.ts';
import { faultRules, faultsMet } from './fault-rules.ts';
import { meetOurs } from './meet-ours.ts';
import { meetPeer } from './meet-peer.ts';

const USERS = 100_000;
const SEED = 20_261_121;

/** Whether each user has one final result that the vendor's state bears out, when a fifth of the calls goes wrong. */
export async function measureFaults(): Promise<Figure> {
  const mock = await startFeishuMock();
  try {
    const ours = await meet(mock, meetOurs);
    const peer = await meet(mock, meetPeer);
    const table = new Table({ head: ['', 'the limit', '@x/bulk', 'official SDK, p-limit(16)'], style });
    const row = (what: string, limit: string, value: (met: Met) => number) =>
      table.push([what, limit, count(value(ours)), count(value(peer))]);
    row('users with one final result', count(USERS), ({ comparison }) => comparison.withOneResult);
    row('users with none', '0', ({ comparison }) => comparison.withNone);
    row('users with several', '0', ({ comparison }) => comparison.withSeveral);
    row('results failed or uncertain', '0', ({ comparison }) => comparison.withoutWord);
    row("results other than the vendor's word", '0', ({ comparison }) => comparison.withWrongWord);
    row('users for whom the state disagrees', '0', ({ comparison }) => comparison.notAsInState);
    row('calls that the mock saw', '', ({ calls }) => calls);
    row('of them with a fault', '20%', ({ faults }) => faults);
    for (const kind of [...ours.met.keys()].sort()) row(`  ${kind}`, '', ({ met }) => met.get(kind) ?? 0);
    row('seconds', '', ({ seconds }) => Math.round(seconds));
    const share = ours.faults / ours.calls;
    return {
      table: table.toString(),
      problems: [
        ...problemsOf('faults', ours.comparison),
        ...unmet([share > 0.195, `faults: only ${(share * 100).toFixed(1)}% of the calls met one`]),
      ],
    };
  } finally {
    await mock.stop();
  }
}

interface Met {
  readonly comparison: Comparison;
  readonly calls: number;
  readonly faults: number;
  readonly met: ReadonlyMap<string, number>;
  readonly seconds: number;
}

type Contender = (session: FeishuSession, howMany: number, end_time: string, ledger: Ledger) => Promise<void>;

async function meet(mock: FeishuMock, contender: Contender): Promise<Met> {
  const session = await mock.session();
  try {
    await session.state.feishu.patch({ users: stateOfUsers(USERS) });
    await session.rateLimits.set({ mode: 'off' });
    await session.faults.arm(...faultRules(SEED));
    const ledger = new Ledger(USERS);
    const end_time = inAnHour();
    const startedMs = performance.now();
    await contender(session, USERS, end_time, ledger);
    const seconds = (performance.now() - startedMs) / 1000;
    const { calls, met } = faultsMet(await session.faults.list());
    const faults = [...met.values()].reduce((sum, times) => sum + times, 0);
    return { comparison: await ledger.compare(session, end_time), calls, faults, met, seconds };
  } finally {
    await session.close();
  }
}
