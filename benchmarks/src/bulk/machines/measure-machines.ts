import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bulkResults, produceBulk } from '@x/bulk/bullmq';
import Table from 'cli-table3';
import { Redis } from 'ioredis';
import { count, type Figure, style, unmet } from '../figure.ts';
import { callsFor, limitUse } from '../limit/limit-use.ts';
import { scaleLimits } from '../limit/scaled-limits.ts';
import { KNOWN_USERS, usersInTurn } from '../limit/users-in-turn.ts';
import { stateOfUsers } from '../made-up-users.ts';
import { countCalls } from '../mock/count-calls.ts';
import { accessTo, type FeishuSession, startFeishuMock } from '../mock/start-feishu-mock.ts';
import { identity, jobOfMachines } from './job-of-machines.ts';
import { hasRedisServer, startRedisProcess } from './redis-process.ts';
import { readWorkerReport, type WorkerOrder, type WorkerReport } from './worker-order.ts';

const PROCESSES = 4;
const WINDOWS = 6;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** How much of the limit four processes use that share one budget, and one token, on Redis. */
export async function measureMachines(): Promise<Figure> {
  if (!hasRedisServer()) {
    return {
      table: 'Not measured: there is no redis-server on this machine (apt-get install redis-server).',
      problems: [],
    };
  }
  const redis = await startRedisProcess();
  const mock = await startFeishuMock();
  try {
    const session = await mock.session();
    await session.state.feishu.patch({ users: stateOfUsers(KNOWN_USERS) });
    await scaleLimits(session);
    const tokenCalls = await countCalls(session, 'feishu.tenantAccessToken');
    const { reports, results } = await run(redis.port, session);
    const refused = reports.reduce((sum, { refusedForRate }) => sum + refusedForRate, 0);
    const acceptedAtMs = reports.flatMap((report) => report.acceptedAtMs).toSorted((one, other) => one - other);
    const { usedPercent } = limitUse(acceptedAtMs, WINDOWS, refused);
    const fetchedTokens = await tokenCalls();
    const users = callsFor(WINDOWS) * 50;
    const table = new Table({
      head: ['who', '% of limit x duration', 'calls accepted', 'refused for rate', 'token calls', 'results of users'],
      style,
    });
    table.push(
      ['the limit', '100 (aim 95)', '', '0', '1', count(users)],
      [
        `@x/bulk/bullmq, ${PROCESSES} processes`,
        usedPercent.toFixed(1),
        count(acceptedAtMs.length),
        count(refused),
        count(fetchedTokens),
        count(results),
      ],
    );
    return {
      table: table.toString(),
      problems: unmet(
        [refused === 0, `machines: ${refused} calls were refused for the rate`],
        [fetchedTokens === 1, `machines: ${fetchedTokens} token calls`],
        [results === users, `machines: ${results} results for ${users} users`],
        [acceptedAtMs.length === callsFor(WINDOWS), `machines: ${acceptedAtMs.length} calls were accepted`],
      ),
    };
  } finally {
    await mock.stop();
    await redis.stop();
  }
}

async function run(
  redisPort: number,
  session: FeishuSession,
): Promise<{ readonly reports: readonly WorkerReport[]; readonly results: number }> {
  const order: WorkerOrder = { redisPort, access: accessTo(session) };
  const workers = Array.from({ length: PROCESSES }, () => startWorker(order));
  const connection = new Redis({ port: redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
  const all = { connection, job: identity, ...jobOfMachines };
  try {
    const producing = produceBulk({ ...all, items: usersInTurn(callsFor(WINDOWS) * 50) });
    let results = 0;
    for await (const _ of bulkResults(all)) results += 1;
    await producing;
    for (const { stop } of workers) stop();
    return { reports: await Promise.all(workers.map(({ report }) => report)), results };
  } finally {
    for (const { stop } of workers) stop();
    connection.disconnect();
  }
}

function startWorker(order: WorkerOrder): { readonly report: Promise<WorkerReport>; stop(): void } {
  const program = new URL('./worker.ts', import.meta.url).pathname;
  const options = { maxBuffer: MAX_OUTPUT_BYTES };
  const running = promisify(execFile)(process.execPath, [...process.execArgv, program, JSON.stringify(order)], options);
  running.child.stderr?.pipe(process.stderr);
  return {
    report: running.then(({ stdout }) => readWorkerReport(stdout)),
    stop: () => void running.child.kill('SIGTERM'),
  };
}
