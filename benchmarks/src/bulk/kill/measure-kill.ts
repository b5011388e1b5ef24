import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJournal } from '@x/bulk';
import Table from 'cli-table3';
import { type Comparison, Ledger } from '../check/ledger.ts';
import { problemsOf } from '../check/problems-of.ts';
import { inAnHour } from '../end-time.ts';
import { count, type Figure, style, unmet } from '../figure.ts';
import { stateOfUsers } from '../made-up-users.ts';
import { countCalls } from '../mock/count-calls.ts';
import { accessTo, type FeishuMock, startFeishuMock } from '../mock/start-feishu-mock.ts';
import { createRandom } from '../random.ts';
import { runKilled } from './run-killed.ts';

const USERS = 100_000;
const KILLS = 20;
const LONGEST_LIFE_MS = 800;
const CALLS_PER_SECOND = 200;
const SEED = 20_261_121;

/** Whether a run that is killed again and again ends with one result for each user that the vendor's state bears out. */
export async function measureKill(): Promise<Figure> {
  const mock = await startFeishuMock();
  try {
    const ours = await outlive(mock, 'run-ours.ts');
    const peer = await outlive(mock, 'run-peer.ts');
    const { comparison, kills, calls, resent } = ours;
    const table = new Table({ head: ['', 'the limit', '@x/bulk, journal', 'official SDK, p-limit(16)'], style });
    table.push(['kills', String(KILLS), String(kills), String(peer.kills)]);
    for (const [what, limit, pick] of rows) table.push([what, limit, count(pick(comparison)), '']);
    table.push(['results that say the user may have been sent twice', '', count(resent), '']);
    table.push(['calls that the mock saw', count(USERS / 50), count(calls), count(peer.calls)]);
    return {
      table: table.toString(),
      problems: [
        ...problemsOf('kill', comparison),
        ...unmet([kills === KILLS, `kill: the run was killed ${kills} times`]),
      ],
    };
  } finally {
    await mock.stop();
  }
}

const rows: readonly (readonly [string, string, (comparison: Comparison) => number])[] = [
  ['users with one final result', count(USERS), ({ withOneResult }) => withOneResult],
  ['users with none', '0', ({ withNone }) => withNone],
  ['users with several', '0', ({ withSeveral }) => withSeveral],
  ['results failed or uncertain', '0', ({ withoutWord }) => withoutWord],
  ["results other than the vendor's word", '0', ({ withWrongWord }) => withWrongWord],
  ['users for whom the state disagrees', '0', ({ notAsInState }) => notAsInState],
];

async function outlive(mock: FeishuMock, program: string) {
  const session = await mock.session();
  const folder = await mkdtemp(join(tmpdir(), 'bench-bulk-'));
  try {
    await session.state.feishu.patch({ users: stateOfUsers(USERS) });
    await session.rateLimits.set({ mode: 'off' });
    const calls = await countCalls(session);
    const journal = join(folder, 'journal.ndjson');
    const end_time = inAnHour();
    const argument = { access: accessTo(session), end_time, users: USERS, callsPerSecond: CALLS_PER_SECOND, journal };
    const random = createRandom(SEED);
    let kills = 0;
    for (let life = 0; life < KILLS; life += 1) {
      if (await runKilled(program, argument, random() * LONGEST_LIFE_MS)) kills += 1;
    }
    await runKilled(program, argument);

    const ledger = new Ledger(USERS);
    let resent = 0;
    if (program === 'run-ours.ts') {
      for await (const result of readJournal(journal)) {
        ledger.record(result);
        if (result.resent === true) resent += 1;
      }
    }
    return { comparison: await ledger.compare(session, end_time), kills, resent, calls: await calls() };
  } finally {
    await Promise.all([session.close(), rm(folder, { recursive: true })]);
  }
}
