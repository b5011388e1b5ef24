import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { settle } from '../../test/support/settle.ts';
import { storeKey as key, memoryStore, sharedSource as source } from '../../test/support/shared-source.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

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
