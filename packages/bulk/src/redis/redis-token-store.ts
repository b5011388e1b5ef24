import type { TokenStore } from '@x/core-signing';
import type { Redis } from 'ioredis';
import { Mutex } from 'redis-semaphore';

export interface RedisTokenStoreOptions {
  /** What the keys in Redis begin with, the lock's included. Default none; the clients' own keys begin with `x-token`. */
  readonly prefix?: string | undefined;
  /**
   * How long the others wait for a process that fetches a token, in milliseconds, should it have died at that; a fetch
   * that takes longer may be made by another process too. Default 15000.
   */
  readonly lockMs?: number | undefined;
  /** As the clients' `now`, when those have one: a token is kept in Redis until it expires. */
  readonly now?: (() => Date) | undefined;
}

/** How often a process looks whether another one has fetched the token. */
const pollMs = 25;

/**
 * A `tokenStore` for the clients of any number of processes, which then fetch one token together. Tokens stand in Redis
 * as they are: whoever can read that Redis can use them. While Redis cannot be reached, each client fetches its own.
 *
 * @throws TypeError when `lockMs` is out of range
 */
export function createRedisTokenStore(redis: Redis, options: RedisTokenStoreOptions = {}): Required<TokenStore> {
  const { prefix = '', lockMs = 15_000, now = () => new Date() } = options;
  if (!(lockMs >= 1)) throw new TypeError('createRedisTokenStore: option "lockMs" must be a positive number');
  return {
    async get(key) {
      const text = await redis.get(prefix + key);
      return text === null ? undefined : JSON.parse(text);
    },
    async set(key, token) {
      const leftMs = Math.floor(token.expiresAtMs - now().getTime());
      if (leftMs > 0) await redis.set(prefix + key, JSON.stringify(token), 'PX', leftMs);
    },
    async runExclusive(key, task) {
      const mutex = new Mutex(redis, prefix + key, {
        lockTimeout: lockMs,
        // Longer than the lock of a process that died.
        acquireTimeout: lockMs * 2,
        retryInterval: pollMs,
        // A renewal of the library that cannot reach Redis would end the process.
        refreshInterval: 0,
      });
      await mutex.acquire();
      try {
        return await task();
      } finally {
        await mutex.release().catch(() => undefined);
      }
    },
  };
}
