import { z } from 'zod';
import { parseInstant } from '../clock/instant.ts';
import { parseSpan } from '../clock/span.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';
import type { AdminCaller } from './admin-call.ts';
import type { RateBucket, RequestsControl, StateControl } from './controls.ts';
import type { ArmedFault } from './fault-rule.ts';
import type { SessionControls } from './mock-session.ts';
import { readAnswer } from './read-answer.ts';

/** Everything of a session but what its vendors' types say. */
export type UntypedControls = Omit<SessionControls, 'id' | 'env' | 'close' | typeof Symbol.asyncDispose> & {
  state(vendor: string): StateControl<unknown>;
};

// The admin API is this package's own, of the same version: what it gives needs no second check of every field.
const anything = z.unknown();
const itemsSchema = <Item>() => z.object({ items: z.array(z.custom<Item>()) });
const clockSchema = z.object({ now: z.string() });

/** The controls of a session by the admin API, whether it is called in this process or over HTTP. */
export function createSessionControls(admin: AdminCaller, id: string): UntypedControls {
  const base = `/sessions/${encodeURIComponent(id)}`;

  async function call<Value>(
    schema: z.ZodType<Value>,
    method: Parameters<AdminCaller>[0]['method'],
    path: string,
    body?: unknown,
  ): Promise<Value> {
    return readAnswer(schema, await admin({ method, path: `${base}${path}`, body }));
  }

  const setClock = (body: unknown) => call(clockSchema, 'PUT', '/clock', body);
  const verify = async (body: unknown) => {
    await call(anything, 'POST', '/verify', body);
  };

  const find: RequestsControl['list'] = async (match = {}) =>
    (await call(itemsSchema<JournalEntry>(), 'POST', '/requests/find', { match })).items;

  async function tokenCall(method: 'POST' | 'DELETE', path: string): Promise<boolean> {
    const answer = await admin({ method, path: `${base}/tokens/${path}` });
    if (answer.status === 404) return false;
    readAnswer(anything, answer);
    return true;
  }

  return {
    state: (vendor) => {
      const path = `/state/${vendor}`;
      return {
        get: () => call(anything, 'GET', path),
        patch: (patch) => call(anything, 'PATCH', path, patch),
        put: (seed) => call(anything, 'PUT', path, seed),
      };
    },
    clock: {
      now: async () => new Date((await call(clockSchema, 'GET', '/clock')).now),
      async freeze(at) {
        await setClock({ mode: 'frozen', ...(at !== undefined && { now: parseInstant(at).toISOString() }) });
      },
      async set(at) {
        const { mode } = await call(z.object({ mode: z.string() }), 'GET', '/clock');
        await setClock({ mode: mode === 'frozen' ? 'frozen' : 'offset', now: parseInstant(at).toISOString() });
      },
      async advance(by) {
        await call(anything, 'POST', '/clock/advance', { ms: parseSpan(by) });
      },
      async resume() {
        await setClock({ mode: 'real' });
      },
    },
    requests: {
      list: find,
      count: async (match = {}) =>
        (await call(z.object({ count: z.number() }), 'POST', '/requests/count', { match })).count,
      last: async (match) => (await find(match)).at(-1),
      async waitFor(match, options = {}) {
        return (await call(itemsSchema<JournalEntry>(), 'POST', '/requests/wait', { match, ...options })).items;
      },
      async clear() {
        await call(anything, 'DELETE', '/requests');
      },
    },
    faults: {
      list: async () => (await call(itemsSchema<ArmedFault>(), 'GET', '/faults')).items,
      arm: async (...rules) => (await call(itemsSchema<ArmedFault>(), 'POST', '/faults', rules)).items,
      async clear(fault) {
        await call(anything, 'DELETE', fault === undefined ? '/faults' : `/faults/${encodeURIComponent(fault)}`);
      },
    },
    rateLimits: {
      get: () =>
        call(
          z.object({
            mode: z.custom<RateLimitMode>(),
            limits: z.array(z.custom<MockRateLimit>()),
            buckets: z.array(z.custom<RateBucket>()),
          }),
          'GET',
          '/ratelimits',
        ),
      async set(change) {
        await call(anything, 'PUT', '/ratelimits', change);
      },
      async exhaust(limitId) {
        await call(anything, 'POST', `/ratelimits/${encodeURIComponent(limitId)}/exhaust`);
      },
      async refill(limitId) {
        await call(
          anything,
          'POST',
          `/ratelimits${limitId === undefined ? '' : `/${encodeURIComponent(limitId)}`}/refill`,
        );
      },
    },
    tokens: {
      expire: (token) => tokenCall('POST', `${encodeURIComponent(token)}/expire`),
      revoke: (token) => tokenCall('DELETE', encodeURIComponent(token)),
    },
    async reset(options) {
      await call(anything, 'POST', '/reset', options);
    },
    snapshot: async (name) =>
      (await call(z.object({ name: z.string() }), 'POST', '/snapshots', name === undefined ? undefined : { name }))
        .name,
    async restore(name) {
      await call(anything, 'POST', `/snapshots/${encodeURIComponent(name)}/restore`);
    },
    verify,
    assertClean: ({ allowUnusedFaults = false, allowInferred = true } = {}) =>
      verify({ noViolations: true, faultsConsumed: !allowUnusedFaults, noInferred: !allowInferred }),
  };
}
