import { describe, expect, it } from 'vitest';
import { deferred } from '../../test/support/deferred.ts';
import { settle } from '../../test/support/settle.ts';
import {
  storeKey as key,
  lifeMs,
  memoryStore,
  policy,
  sharedSource as source,
} from '../../test/support/shared-source.ts';
import { createCachedTokenSource } from './cached-token-source.ts';
import type { StoredToken } from './token-store.ts';

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
    ['an expiry in a text', { value: 'v1:old', expiresAtMs: String(lifeMs) }],
    ['no end', { value: 'v1:old', expiresAtMs: Number.POSITIVE_INFINITY }],
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
    const allBroken = { get: failing, set: failing, runExclusive: failing };
    expect(await source(allBroken).get()).toMatchObject({ token: 'own-1' });
    expect(kept.kept.get(key)?.value).toBe('v1:own-1');
  });
});
