import type { Redis } from 'ioredis';
import { Mutex } from 'redis-semaphore';

export interface Held {
  /** Set once another one may have taken over, as after a long standstill. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** How long others wait for one that died. */
const lockMs = 5_000;
const pollMs = 100;

/** Waits until nobody else does this, or until whoever died at it has been given up. */
export async function heldAlone(redis: Redis, key: string, what: string, signal: AbortSignal): Promise<Held> {
  // The renewals are made here: those of the library end the process when one of them cannot reach Redis.
  const options = { lockTimeout: lockMs, refreshInterval: 0 };
  const mutex = new Mutex(redis, key, { ...options, acquireTimeout: lockMs * 2, retryInterval: pollMs });
  if (!(await mutex.tryAcquire(signal))) throw new Error(`another process is at ${what}: there can be one at a time`);
  const lost = new AbortController();
  const renewing = setInterval(async () => {
    const renewal = new Mutex(redis, key, { ...options, identifier: mutex.identifier, acquiredExternally: true });
    const isHeld = await renewal.tryAcquire().catch(() => true);
    if (!isHeld) lost.abort(new Error(`lost the lock on ${what}: this process, or Redis, stood still for too long`));
  }, lockMs / 4);
  return {
    lost: lost.signal,
    async release() {
      clearInterval(renewing);
      await mutex.release().catch(() => undefined);
    },
  };
}
