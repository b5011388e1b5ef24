import * as z from 'zod';
import { send, type WireAnswer, type WireRequest } from './send.ts';
import { type FeishuSession, secondsFromNoon } from './start-mock.ts';

/** The user and the status of the vendor's examples. */
export const exampleUser = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';
export const businessTrip = '7101214603622940671';
export const doNotDisturb = '7101214603622940672';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const statuses = '/open-apis/personal_settings/v1/system_statuses';

/** A token call that is in order, but for what `change` says. */
export function tokenCall(mock: FeishuSession, change: Partial<WireRequest> = {}): Promise<WireAnswer> {
  const { appId, appSecret } = mock.credentials;
  return send(mock.url, {
    method: 'POST',
    target: '/open-apis/auth/v3/tenant_access_token/internal',
    headers: json,
    body: JSON.stringify({ app_id: appId, app_secret: appSecret }),
    ...change,
  });
}

export async function fetchToken(
  mock: FeishuSession,
  { appId, appSecret }: { appId: string; appSecret: string } = mock.credentials,
): Promise<string> {
  const { json: body } = await tokenCall(mock, { body: JSON.stringify({ app_id: appId, app_secret: appSecret }) });
  return tokenSchema.parse(body).tenant_access_token;
}

interface Change extends Partial<WireRequest> {
  readonly status?: string;
  readonly query?: string;
  /** Fetched when left out. */
  readonly token?: string;
}

/** A batch_open of the example user for an hour, but for what `change` says. */
export function batchOpen(mock: FeishuSession, userList: unknown = [openFor(exampleUser)], change: Change = {}) {
  return batchCall(mock, 'batch_open', userList, change);
}

/** A batch_close for the example user, but for what `change` says. */
export function batchClose(mock: FeishuSession, userList: unknown = [exampleUser], change: Change = {}) {
  return batchCall(mock, 'batch_close', userList, change);
}

export function openFor(user_id: string, end_time = secondsFromNoon(3600)) {
  return { user_id, end_time };
}

async function batchCall(
  mock: FeishuSession,
  verb: 'batch_open' | 'batch_close',
  user_list: unknown,
  { status = businessTrip, query = '', token, ...change }: Change,
): Promise<WireAnswer> {
  return send(mock.url, {
    method: 'POST',
    target: `${statuses}/${status}/${verb}${query}`,
    headers: change.headers ?? { ...json, Authorization: `Bearer ${token ?? (await fetchToken(mock))}` },
    body: JSON.stringify({ user_list }),
    ...change,
  });
}

const resultsSchema = z.object({ data: z.object({ result_list: z.array(z.object({ result: z.string() })) }) });
const codeSchema = z.object({ code: z.number() });
const tokenSchema = z.object({ tenant_access_token: z.string() });

/** The result values of an answer in its order. */
export function results({ json: body }: WireAnswer): string[] {
  return resultsSchema.parse(body).data.result_list.map(({ result }) => result);
}

/** HTTP status and vendor code. */
export function outcome({ status, json: body }: WireAnswer): [number, number] {
  return [status, codeSchema.parse(body).code];
}
