import { describe, expect, it } from 'vitest';
import { type Deferred, deferred } from '../../test/support/deferred.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { settle } from '../../test/support/settle.ts';
import { createCachedTokenSource, type FetchedToken } from './cached-token-source.ts';
import type { TokenSource } from './token-source.ts';

const minute = 60_000;
const lifeMs = 120 * minute;
const policy = { refreshAheadMs: 10 * minute, expireAheadMs: minute };

interface Source extends TokenSource<string> {
  /** The fetches so far, each settled by the test. */
  readonly fetches: Deferred<FetchedToken<string>>[];
  nowMs: number;
  /** Settles the newest fetch and lets everybody see it. */
  arrive(token: string, expiresInMs?: number): Promise<void>;
  fail(error: Error): Promise<void>;
}

function source(): Source {
  const fetches: Deferred<FetchedToken<string>>[] = [];
  const tokens = createCachedTokenSource<string>({
    policy,
    nowMs: () => made.nowMs,
    fetchToken() {
      const fetch = deferred<FetchedToken<string>>();
      fetches.push(fetch);
      return fetch.promise;
    },
  });
  const made: Source = {
    ...tokens,
    fetches,
    nowMs: 0,
    async arrive(token, expiresInMs = lifeMs) {
      fetches.at(-1)?.resolve({ token, expiresInMs });
      await settle();
    },
    async fail(error) {
      fetches.at(-1)?.reject(error);
      await settle();
    },
  };
  return made;
}

/** A source that holds `first`, fetched at 0. */
async function filledSource(expiresInMs = lifeMs): Promise<Source> {
  const tokens = source();
  const first = tokens.get();
  await tokens.arrive('first', expiresInMs);
  await first;
  return tokens;
}

describe('the first token', () => {
  it('is fetched once for 1000 calls at the same time', async () => {
    const tokens = source();
    expect(tokens.peek()).toBeUndefined();
    const waiting = Array.from({ length: 1_000 }, () => tokens.get());
    expect(tokens.fetches).toHaveLength(1);
    await tokens.arrive('first');
    const held = await Promise.all(waiting);
    expect(new Set(held.map(({ token }) => token))).toEqual(new Set(['first']));
    expect(new Set(held.map(({ generation }) => generation))).toEqual(new Set([1]));
    expect(tokens.fetches).toHaveLength(1);
    expect(tokens.peek()).toMatchObject({ token: 'first', generation: 1 });
  });

  it('is kept: to ask for it again fetches nothing', async () => {
    const tokens = await filledSource();
    expect(await tokens.get()).toMatchObject({ token: 'first', generation: 1 });
    expect(tokens.fetches).toHaveLength(1);
  });

  it('that cannot be had fails every call that waits, and the next call tries again', async () => {
    const tokens = source();
    const rejections = Promise.all([tokens.get(), tokens.get(), tokens.get()].map(rejectionOf));
    const error = new Error('wrong secret');
    await tokens.fail(error);
    expect(await rejections).toEqual([error, error, error]);
    expect(tokens.fetches).toHaveLength(1);

    const next = tokens.get();
    expect(tokens.fetches).toHaveLength(2);
    await tokens.arrive('second try');
    expect(await next).toMatchObject({ token: 'second try' });
  });

  it('belongs to one source: another one fetches its own', async () => {
    await filledSource();
    expect(source().peek()).toBeUndefined();
  });
});

describe('a token that is near its end', () => {
  it('is replaced in the background while it is still used', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - 10 * minute - 1;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(1);

    tokens.nowMs += 1;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(2);

    await tokens.arrive('second');
    expect(tokens.peek()).toMatchObject({ token: 'second', generation: 2 });
    expect(tokens.fetches).toHaveLength(2);
  });

  it('is no longer used in its last minute: calls wait for the new one', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - minute - 1;
    expect(tokens.peek()?.token).toBe('first');
    tokens.nowMs += 1;
    expect(tokens.peek()).toBeUndefined();

    const waiting = tokens.get();
    // The refresh that began in the background is the one that is waited for.
    expect(tokens.fetches).toHaveLength(2);
    await tokens.arrive('second');
    expect(await waiting).toMatchObject({ token: 'second' });
  });

  it('is left alone for half a minute when the refresh fails, and nobody sees the failure', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - 10 * minute;
    tokens.peek();
    await tokens.fail(new Error('gateway down'));

    tokens.nowMs += 29_999;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(2);
    tokens.nowMs += 1;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(3);
    await tokens.arrive('third');
    expect(tokens.peek()?.token).toBe('third');
  });

  it('is asked for at once after a failed refresh when the old one is no longer good', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - minute - 1;
    tokens.peek();
    await tokens.fail(new Error('gateway down'));
    tokens.nowMs += 1;
    const waiting = tokens.get();
    expect(tokens.fetches).toHaveLength(3);
    await tokens.arrive('third');
    expect(await waiting).toMatchObject({ token: 'third' });
  });
});

describe('a token that lives only briefly', () => {
  it('is used for nine tenths of its life, and replaced from the middle on', async () => {
    const tokens = await filledSource(10_000);
    tokens.nowMs = 4_999;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(1);
    tokens.nowMs = 5_000;
    expect(tokens.peek()?.token).toBe('first');
    expect(tokens.fetches).toHaveLength(2);
    tokens.nowMs = 8_999;
    expect(tokens.peek()?.token).toBe('first');
    tokens.nowMs = 9_000;
    expect(tokens.peek()).toBeUndefined();
  });

  it('is used once when it is dead on arrival', async () => {
    const tokens = source();
    const first = tokens.get();
    await tokens.arrive('dead', 0);
    expect(await first).toMatchObject({ token: 'dead' });
    expect(tokens.peek()).toBeUndefined();
    void tokens.get();
    expect(tokens.fetches).toHaveLength(2);
  });
});

describe('a refused token', () => {
  it('is dropped: the next call waits for another one', async () => {
    const tokens = await filledSource();
    tokens.refuse(1);
    expect(tokens.peek()).toBeUndefined();
    const next = tokens.get();
    await tokens.arrive('second');
    expect(await next).toMatchObject({ token: 'second', generation: 2 });
  });

  it('is fetched anew once, however many calls were refused with it', async () => {
    const tokens = await filledSource();
    const waiting = Array.from({ length: 50 }, () => {
      tokens.refuse(1);
      return tokens.get();
    });
    expect(tokens.fetches).toHaveLength(2);
    await tokens.arrive('second');
    // A straggler is refused with the first token after the second has come.
    tokens.refuse(1);
    expect(tokens.peek()).toMatchObject({ token: 'second', generation: 2 });
    expect((await Promise.all(waiting)).every(({ token }) => token === 'second')).toBe(true);
    expect(tokens.fetches).toHaveLength(2);
  });

  it('takes the place of no newer one: a refusal of an old or unknown generation changes nothing', async () => {
    const tokens = await filledSource();
    tokens.refuse(0);
    tokens.refuse(2);
    expect(tokens.peek()?.token).toBe('first');
  });

  it('is not followed by one that was asked for before the refusal', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - 10 * minute;
    tokens.peek();
    const [, background] = tokens.fetches;
    tokens.refuse(1);

    const waiting = tokens.get();
    expect(tokens.fetches).toHaveLength(3);
    background?.resolve({ token: 'from before', expiresInMs: lifeMs });
    await settle();
    expect(tokens.peek()).toBeUndefined();
    // Its arrival is not the end of the fetch that is waited for.
    void tokens.get();
    expect(tokens.fetches).toHaveLength(3);

    await tokens.arrive('third');
    expect(await waiting).toMatchObject({ token: 'third' });
    expect(tokens.peek()?.token).toBe('third');
  });

  it('is not followed by one from before the refusal that arrives last, either', async () => {
    const tokens = await filledSource();
    tokens.nowMs = lifeMs - 10 * minute;
    tokens.peek();
    const [, background] = tokens.fetches;
    tokens.refuse(1);
    const waiting = tokens.get();
    await tokens.arrive('third');
    await waiting;
    background?.resolve({ token: 'from before', expiresInMs: lifeMs });
    await settle();
    expect(tokens.peek()?.token).toBe('third');
  });
});
