import { z } from 'zod';
import { batchOpenPath } from '../client/made-up-call.ts';
import type { ServerProcess } from '../server-process.ts';
import type { Load } from './driver/driver.ts';

/** The limiter is on, with limits that the run does not reach. */
const OUT_OF_REACH = 1_000_000_000;

const limitsSchema = z.object({ limits: z.array(z.object({ id: z.string() })) });
const sessionSchema = z.object({
  credentials: z.object({ feishu: z.object({ appId: z.string(), appSecret: z.string() }) }),
});
const tokenSchema = z.object({ tenant_access_token: z.string() });
const stateSchema = z.object({ users: z.array(z.object({ id: z.string() })) });

/** Lifts the limits of the default session out of reach and fetches a token. */
export async function prepareMock({ url }: ServerProcess): Promise<string> {
  const session = `${url}/_mock/v1/sessions/default`;
  const { limits } = await call(limitsSchema, 'GET', `${session}/ratelimits`);
  const lifted = Object.fromEntries(limits.map(({ id }) => [id, { limit: OUT_OF_REACH }]));
  await call(z.unknown(), 'PUT', `${session}/ratelimits`, { limits: lifted });
  const { appId, appSecret } = (await call(sessionSchema, 'GET', session)).credentials.feishu;
  const tokenURL = `${url}/open-apis/auth/v3/tenant_access_token/internal`;
  return (await call(tokenSchema, 'POST', tokenURL, { app_id: appId, app_secret: appSecret })).tenant_access_token;
}

/** The ids of the users that the mock's default seed has. */
export async function seededUsers({ url }: ServerProcess): Promise<string[]> {
  const { users } = await call(stateSchema, 'GET', `${url}/_mock/v1/sessions/default/state/feishu`);
  return users.map(({ id }) => id);
}

/** A batch_open for the first so many of the users. */
export function loadOf(users: number, ids: readonly string[], token: string): Load {
  if (ids.length < users) throw new Error(`There are ${ids.length} users, not ${users}.`);
  const end_time = String(Math.floor(Date.now() / 1000) + 3600);
  return {
    path: batchOpenPath,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ user_list: ids.slice(0, users).map((user_id) => ({ user_id, end_time })) }),
  };
}

async function call<Value>(schema: z.ZodType<Value>, method: string, url: string, body?: unknown): Promise<Value> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}
