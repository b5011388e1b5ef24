import { describe, expect, it } from 'vitest';
import { deferred } from '../../test/support/deferred.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { settle } from '../../test/support/settle.ts';
import { createCachedTokenSource } from './cached-token-source.ts';
import type { TokenSource } from './token-source.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

const lifeMs = 7_200_000;
const policy = { refreshAheadMs: 600_000, expireAheadMs: 60_000 };
const key = 'key-of-app';

/** A store in memory, shared by the sources of a test as Redis is by processes. */
function memoryStore(stored?: StoredToken): TokenStore & { readonly kept: Map<string, StoredToken> } {
  const kept = new Map<string, StoredToken>(stored === undefined ? [] : [[key, stored]]);
  return {
    kept,
    get: async (name) => kept.get(name),
    async set(name, token) {
      kept.set(name, token);
    },
    async delete(name) {
      kept.delete(name);
    },
  };
}

interface Source extends TokenSource<string> {
  readonly fetches: () => number;
  nowMs: number;
}

/** A source that fetches `<name>-1`, `<name>-2`, ... and keeps them in the store in a form of its own. */
function source(store: TokenStore, name = 'own', fetchToken?: () => Promise<never>): Source {
  let fetches = 0;
  const made: Source = {
    ...createCachedTokenSource<string>({
      policy,
      nowMs: () => made.nowMs,
      shared: {
        store,
        key,
        codec: {
          encode: (token) => `v1:${token}`,
          decode: (text) => (text.startsWith('v1:') ? text.slice(3) : undefined),
        },
      },
      async fetchToken() {
        fetches += 1;
        await fetchToken?.();
        return { token: `${name}-${fetches}`, expiresInMs: lifeMs };
      },
    }),
    fetches: () => fetches,
    nowMs: 0,
  };
  return made;
}

describe('a shared store', () => {
  it('is asked first, and its token is adopted with its expiry', async () => {
    const tokens = source(memoryStore({ value: 'v1:shared', expiresAtMs: lifeMs }));
    expect(await tokens.get()).toMatchObject({ token: 'shared' });
    expect(tokens.fetches()).toBe(0);
    tokens.nowMs = lifeMs - policy.expireAheadMs - 1;
    expect(tokens.peek()?.token).toBe('shared');
    tokens.nowMs += 1;
    expect(tokens.peek()).toBeUndefined();
  });

  it('gets the token that was fetched, with the moment of its expiry', async () => {
    const store = memoryStore();
    const tokens = source(store);
    tokens.nowMs = 1_000;
    expect(await tokens.get()).toMatchObject({ token: 'own-1' });
    expect([...store.kept]).toEqual([[key, { value: 'v1:own-1', expiresAtMs: 1_000 + lifeMs }]]);
    expect(await source(store, 'other').get()).toMatchObject({ token: 'own-1' });
  });

  it.each<[name: string, stored: unknown]>([
    ['a token in its last minute', { value: 'v1:old', expiresAtMs: 60_000 }],
    ['a token that has ended', { value: 'v1:old', expiresAtMs: -1 }],
    ['a text that is no token', { value: 'junk', expiresAtMs: lifeMs }],
    ['a number for a value', { value: 5, expiresAtMs: lifeMs }],
    ['no expiry', { value: 'v1:old' }],
    ['an expiry that is no number', { value: 'v1:old', expiresAtMs: 'soon' }],
    ['an expiry of NaN', { value: 'v1:old', expiresAtMs: Number.NaN }],
    ['null, as many stores answer for nothing', null],
    ['a text', 'v1:old'],
  ])('that holds %s is passed over', async (_name, stored) => {
    // Stores are code of the caller: what they answer is not sure to fit the type.
    const tokens = source({ ...memoryStore(), get: async () => stored as StoredToken });
    expect(await tokens.get()).toMatchObject({ token: 'own-1' });
  });

  it('is not asked again while the token at hand is good', async () => {
    let reads = 0;
    const store = memoryStore();
    const get = store.get;
    store.get = (name) => {
      reads += 1;
      return get(name);
    };
    const tokens = source(store);
    await tokens.get();
    await tokens.get();
    tokens.peek();
    expect(reads).toBe(1);
  });

  it('gives what another process fetched when a token is near its end', async () => {
    const store = memoryStore({ value: 'v1:first', expiresAtMs: lifeMs });
    const one = source(store, 'one');
    const two = source(store, 'two');
    await Promise.all([one.get(), two.get()]);
    one.nowMs = two.nowMs = lifeMs - policy.refreshAheadMs;
    expect(one.peek()?.token).toBe('first');
    await settle();
    expect(one.peek()?.token).toBe('one-1');
    expect(two.peek()?.token).toBe('first');
    await settle();
    expect(two.peek()?.token).toBe('one-1');
    expect(two.fetches()).toBe(0);
  });
});

describe('a refused token and the store', () => {
  it('is not adopted again: the process that was refused fetches one, and the others adopt it', async () => {
    const store = memoryStore({ value: 'v1:revoked', expiresAtMs: lifeMs });
    const one = source(store, 'one');
    const two = source(store, 'two');
    const [heldByOne, heldByTwo] = await Promise.all([one.get(), two.get()]);
    one.refuse(heldByOne.generation);
    expect(await one.get()).toMatchObject({ token: 'one-1' });
    two.refuse(heldByTwo.generation);
    expect(await two.get()).toMatchObject({ token: 'one-1' });
    expect(two.fetches()).toBe(0);
  });

  it('is not put back by a fetch that began before the refusal', async () => {
    const store = memoryStore();
    const arrival = deferred<void>();
    let fetches = 0;
    const tokens = createCachedTokenSource<string>({
      policy,
      nowMs: () => nowMs,
      shared: { store, key, codec: { encode: (token) => token, decode: (text) => text } },
      async fetchToken() {
        fetches += 1;
        const token = `token-${fetches}`;
        if (fetches === 2) await arrival.promise;
        return { token, expiresInMs: lifeMs };
      },
    });
    let nowMs = 0;
    await tokens.get();
    nowMs = lifeMs - policy.refreshAheadMs;
    tokens.peek();
    await settle();
    tokens.refuse(1);
    expect(await tokens.get()).toMatchObject({ token: 'token-3' });
    arrival.resolve();
    await settle();
    expect(store.kept.get(key)?.value).toBe('token-3');
  });
});

describe('a store that fails', () => {
  const broken = (): never => {
    throw new Error('store down');
  };
  const rejecting = async (): Promise<never> => broken();

  it.each<[name: string, fail: () => never | Promise<never>]>([
    ['rejects', rejecting],
    ['throws', broken],
  ])('is passed over when it %s', async (_name, fail) => {
    // A function that throws at once breaks the interface, and callers write such functions all the same.
    const failing = fail as () => Promise<never>;
    const kept = memoryStore();
    expect(await source({ ...kept, get: failing }).get()).toMatchObject({ token: 'own-1' });
    expect(await source({ ...memoryStore(), set: failing }).get()).toMatchObject({ token: 'own-1' });
    const withoutLock = source({ ...memoryStore(), runExclusive: failing });
    expect(await withoutLock.get()).toMatchObject({ token: 'own-1' });
    expect(withoutLock.fetches()).toBe(1);
    const allBroken = { get: failing, set: failing, delete: failing, runExclusive: failing };
    expect(await source(allBroken).get()).toMatchObject({ token: 'own-1' });
    expect(kept.kept.get(key)?.value).toBe('v1:own-1');
  });
});

describe('runExclusive', () => {
  type RunExclusive = NonNullable<TokenStore['runExclusive']>;

  it('goes around reading and fetching, under the key of the token', async () => {
    const steps: string[] = [];
    const store = memoryStore();
    const get = store.get;
    store.get = (name) => {
      steps.push('get');
      return get(name);
    };
    const runExclusive: RunExclusive = async (name, task) => {
      steps.push(`lock ${name}`);
      const value = await task();
      steps.push('unlock');
      return value;
    };
    await source({ ...store, runExclusive }).get();
    expect(steps).toEqual([`lock ${key}`, 'get', 'unlock']);
  });

  it('makes many processes fetch one token', async () => {
    const store = memoryStore();
    let last: Promise<unknown> = Promise.resolve();
    const runExclusive: RunExclusive = (_name, task) => {
      const turn = last.then(task);
      last = turn.catch(() => undefined);
      return turn;
    };
    const sources = Array.from({ length: 20 }, (_, index) => source({ ...store, runExclusive }, `process${index}`));
    const held = await Promise.all(sources.map((tokens) => tokens.get()));
    expect(new Set(held.map(({ token }) => token))).toEqual(new Set(['process0-1']));
    expect(sources.map((tokens) => tokens.fetches())).toEqual([1, ...Array<number>(19).fill(0)]);
  });

  const lockLost = new Error('lock lost');
  it.each<[name: string, runExclusive: RunExclusive]>([
    [
      'throws before the task',
      async () => {
        throw lockLost;
      },
    ],
    [
      'throws after the task',
      async (_name, task) => {
        await task();
        throw lockLost;
      },
    ],
    [
      'throws while the task runs',
      async (_name, task) => {
        void task();
        throw lockLost;
      },
    ],
    ['runs the task twice', async (_name, task) => task().then(() => task())],
    [
      'throws, and runs the task all the same later',
      async (_name, task) => {
        setImmediate(() => void task());
        throw lockLost;
      },
    ],
    // A store in plain JavaScript can do either of these.
    ['never runs the task', (async () => undefined) as RunExclusive],
    [
      'loses the value of the task',
      (async (_name: string, task: () => Promise<unknown>) => void (await task())) as RunExclusive,
    ],
  ])('that %s leads to one fetch and its token', async (_name, runExclusive) => {
    const tokens = source({ ...memoryStore(), runExclusive });
    expect(await tokens.get()).toMatchObject({ token: 'own-1' });
    await settle();
    expect(tokens.fetches()).toBe(1);
  });

  it('passes a failed fetch on, after one try', async () => {
    const wrongSecret = new Error('wrong secret');
    const runExclusive: RunExclusive = (_name, task) => task();
    const tokens = source({ ...memoryStore(), runExclusive }, 'own', () => Promise.reject(wrongSecret));
    expect(await rejectionOf(tokens.get())).toBe(wrongSecret);
    expect(tokens.fetches()).toBe(1);
  });

  it('is called with the store as its `this`', async () => {
    class Store implements TokenStore {
      readonly #kept = new Map<string, StoredToken>();
      async get(name: string): Promise<StoredToken | undefined> {
        return this.#kept.get(name);
      }
      async set(name: string, token: StoredToken): Promise<void> {
        this.#kept.set(name, token);
      }
      async delete(name: string): Promise<void> {
        this.#kept.delete(name);
      }
      async runExclusive<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
        await this.get(name);
        return task();
      }
    }
    const store = new Store();
    await source(store, 'one').get();
    expect(await source(store, 'two').get()).toMatchObject({ token: 'one-1' });
  });
});
