import Table from 'cli-table3';
import { z } from 'zod';
import { packageFile } from '../package-file.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { describeRounds, median } from '../statistics.ts';
import { applyLoad, type Load, type Measured } from './load.ts';

const ROUNDS = 5;
const REQUESTS = 10_000;
const STATUS_ID = '7101214603622940671';
/** The limiter is on, with limits that the run does not reach. */
const OUT_OF_REACH = 100_000_000;

/** The mock with everything on (token, scope, limits, schema, state, journal) beside the bare server, in turns. */
export async function measureThroughput(): Promise<string> {
  const bare = await startServerProcess([new URL('./bare-server.ts', import.meta.url).pathname]);
  const mock = await startServerProcess([
    packageFile('@x/feishu-status-mock', 'dist/cli.js'),
    '--port',
    '0',
    '--log',
    'silent',
  ]);
  try {
    const token = await prepare(mock);
    const table = new Table({
      head: ['users a call', 'server', 'req/s', 'CPU us a request', 'CPU of bare', 'req/s of bare'],
    });
    for (const users of [1, 50]) {
      const load = loadOf(users, await activeUsers(mock), token);
      // Both have compiled what they need before anything counts.
      for (const server of [bare, mock]) await applyLoad(server, load);
      const rounds: { readonly bare: Measured; readonly mock: Measured }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.push({ bare: await applyLoad(bare, load), mock: await applyLoad(mock, load) });
      }
      const ofBare = (pick: (measured: Measured) => number) =>
        median(rounds.map((each) => pick(each.mock) / pick(each.bare)));
      for (const name of ['bare', 'mock'] as const) {
        const measured = rounds.map((each) => each[name]);
        table.push([
          users,
          name === 'bare' ? 'bare node:http' : '@x/feishu-status-mock',
          describeRounds(
            measured.map(({ requestsPerSecond }) => requestsPerSecond),
            0,
          ),
          describeRounds(measured.map(({ cpuMicrosecondsPerRequest }) => cpuMicrosecondsPerRequest)),
          name === 'bare' ? '1' : (1 / ofBare(({ cpuMicrosecondsPerRequest }) => cpuMicrosecondsPerRequest)).toFixed(2),
          name === 'bare' ? '1' : ofBare(({ requestsPerSecond }) => requestsPerSecond).toFixed(2),
        ]);
      }
    }
    return table.toString();
  } finally {
    await Promise.all([bare.stop(), mock.stop()]);
  }
}

const limitsSchema = z.object({ limits: z.array(z.object({ id: z.string() })) });
const sessionSchema = z.object({
  credentials: z.object({ feishu: z.object({ appId: z.string(), appSecret: z.string() }) }),
});
const tokenSchema = z.object({ tenant_access_token: z.string() });
const stateSchema = z.object({ users: z.array(z.object({ id: z.string() })) });

/** Lifts the limits out of reach and fetches a token. */
async function prepare({ url }: ServerProcess): Promise<string> {
  const session = `${url}/_mock/v1/sessions/default`;
  const { limits } = await call(limitsSchema, 'GET', `${session}/ratelimits`);
  const lifted = Object.fromEntries(limits.map(({ id }) => [id, { limit: OUT_OF_REACH }]));
  await call(z.unknown(), 'PUT', `${session}/ratelimits`, { limits: lifted });
  const { appId, appSecret } = (await call(sessionSchema, 'GET', session)).credentials.feishu;
  const tokenURL = `${url}/open-apis/auth/v3/tenant_access_token/internal`;
  return (await call(tokenSchema, 'POST', tokenURL, { app_id: appId, app_secret: appSecret })).tenant_access_token;
}

async function activeUsers({ url }: ServerProcess): Promise<string[]> {
  const { users } = await call(stateSchema, 'GET', `${url}/_mock/v1/sessions/default/state/feishu`);
  return users.map(({ id }) => id);
}

function loadOf(users: number, ids: readonly string[], token: string): Load {
  const end_time = String(Math.floor(Date.now() / 1000) + 3600);
  return {
    path: `/open-apis/personal_settings/v1/system_statuses/${STATUS_ID}/batch_open?user_id_type=open_id`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ user_list: ids.slice(0, users).map((user_id) => ({ user_id, end_time })) }),
    requests: REQUESTS,
    inFlight: 32,
  };
}

async function call<Value>(schema: z.ZodType<Value>, method: string, url: string, body?: unknown): Promise<Value> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}
