import type { Json } from '../generate/json.ts';
import type { GoodCall } from './target.ts';

/** What the calls name, which differs from round to round. */
export interface AdminSubjects {
  readonly token: string;
  readonly request: string;
  readonly fault: string;
  readonly states: Readonly<Record<string, Json>>;
}

const session = '/sessions/default';
const match = { operation: 'wps.*', method: 'POST', header: { 'content-type': '*' }, bodyContains: 'a' };

/** A call of every route. */
export function adminCalls({ token, request, fault, states }: AdminSubjects): readonly GoodCall[] {
  return [
    ...[
      'health',
      'version',
      'routes',
      'fidelity',
      'fidelity/wps',
      'openapi.json',
      'openapi/feishu.json',
      'sessions',
    ].map((path) => call('GET', `/${path}`)),
    call('GET', '/events', undefined, 'session=default'),
    call('POST', '/shutdown', {}),
    call('POST', '/sessions', {
      vendors: ['feishu'],
      randomSeed: 7,
      clock: '2026-11-21T12:00:00Z',
      rateLimits: 'off',
      label: 'hostile',
      ttlMs: 60_000,
      faults: ['feishu.batchOpen: 429'],
    }),
    call('GET', session),
    call('DELETE', '/sessions/unknown'),
    call('POST', `${session}/reset`, { keep: ['faults', 'journal'] }),
    call('POST', `${session}/snapshots`, { name: 'two' }),
    call('GET', `${session}/snapshots`),
    call('POST', `${session}/snapshots/one/restore`, {}),
    call('DELETE', `${session}/snapshots/one`),
    ...Object.entries(states).flatMap(([vendor, state]) => [
      call('GET', `${session}/state/${vendor}`),
      call('PUT', `${session}/state/${vendor}`, state),
      call('PATCH', `${session}/state/${vendor}`, state),
    ]),
    call('PATCH', `${session}/state/feishu`, { users: [{ id: 'ou_1', resigned: true }] }),
    call('GET', `${session}/requests`, undefined, 'operation=wps.*&status=200&violations=0&after=0&limit=3'),
    call('DELETE', `${session}/requests`),
    call('POST', `${session}/requests/count`, { match }),
    call('POST', `${session}/requests/find`, { match }),
    call('POST', `${session}/requests/wait`, { match: {}, atLeast: 1, timeoutMs: 50 }),
    call('GET', `${session}/requests/${request}`),
    call('GET', `${session}/requests/${request}/curl`),
    call('GET', `${session}/requests/${request}/raw`),
    call('POST', `${session}/verify`, {
      expect: [{ match: { operation: 'wps.accessToken' }, times: 1 }],
      order: true,
      noOthers: false,
      noViolations: true,
      faultsConsumed: false,
    }),
    call('GET', `${session}/faults`),
    call('POST', `${session}/faults`, 'wps.create: 429(retry=1) x2, delay(100ms..2s), reset, pass, loop'),
    call('POST', `${session}/faults`, {
      match: { op: 'feishu.*', header: { a: 'b' } },
      script: [{ status: 429 }, { delayMs: 5 }],
    }),
    call('PUT', `${session}/faults`, ['feishu.list: gateway(502)', 'fxiaoke.*: hang']),
    call('DELETE', `${session}/faults`),
    call('DELETE', `${session}/faults/${fault}`),
    call('GET', `${session}/clock`),
    call('PUT', `${session}/clock`, { mode: 'frozen', now: '2026-11-21T12:00:00Z' }),
    // Any other mode goes on by itself, and then the state is never the same twice.
    call('PUT', `${session}/clock`, { mode: 'frozen', now: '2026-11-22T12:00:00Z' }),
    call('POST', `${session}/clock/advance`, { ms: 1_000 }),
    call('POST', `${session}/clock/advance`, { iso: 'PT2H' }),
    call('GET', `${session}/ratelimits`),
    call('PUT', `${session}/ratelimits`, { mode: 'off', limits: { 'feishu.second': { limit: 5, windowMs: 1000 } } }),
    call('POST', `${session}/ratelimits/refill`, {}),
    call('POST', `${session}/ratelimits/feishu.second/exhaust`, {}),
    call('POST', `${session}/ratelimits/feishu.second/refill`, {}),
    call('POST', `${session}/tokens/${token}/expire`, {}),
    call('DELETE', `${session}/tokens/${token}`),
  ];
}

function call(method: string, path: string, body?: Json, query?: string): GoodCall {
  return {
    operation: `${method} ${path}`,
    method,
    path: `/_mock/v1${path}`,
    ...(body !== undefined && { body }),
    ...(query !== undefined && { query }),
  };
}
