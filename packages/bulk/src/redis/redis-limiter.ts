import type { Limiter } from '@x/core-signing';
import type { Redis } from 'ioredis';
import { defaultAdaptiveSettings } from '../limiter/adaptive-rate.ts';
import type { LimiterOptions } from '../limiter/create-limiter.ts';
import { SharedBudget } from './shared-budget.ts';

export interface RedisLimiterOptions extends LimiterOptions {
  /** What the keys in Redis begin with. Processes with the same one share their budgets. Default `x-rate`. */
  readonly prefix?: string | undefined;
}

/**
 * As `createLimiter`, for any number of processes and machines: whoever gives the same Redis and prefix shares the
 * budgets. Give it to clients as their `limiter`, to `runBulk`, or to `startBulkWorker`. A refusal for the rate that one
 * process meets slows all of them down.
 *
 * In one process first come first served; between processes there is no order. While Redis cannot be reached nothing
 * starts: the wait goes on until the connection is back or the signal ends it, or rejects with the connection's error
 * when that gives up first (`maxRetriesPerRequest`).
 *
 * @throws TypeError when an option is out of range
 */
// Own code, because the vendors' windows slide. rate-limiter-flexible and the limiter of BullMQ count in fixed windows,
// which let twice the limit pass around their edges. A semaphore of redis-semaphore whose places run out comes near, but
// loses the place of a call whenever its process stands still for one window, goes by the clock of each machine, and
// enters one window at a time: calls were refused for the rate when it was tried.
export function createRedisLimiter(redis: Redis, options: RedisLimiterOptions = {}): Limiter {
  const { prefix = 'x-rate' } = options;
  const settings = { ...defaultAdaptiveSettings };
  for (const name of ['firstPauseMs', 'longestPauseMs', 'recoveryStepMs'] as const) {
    const value = options[name];
    if (value === undefined) continue;
    if (!(value > 0)) throw new TypeError(`createRedisLimiter: option "${name}" must be a positive number`);
    Object.assign(settings, { [name]: value });
  }
  const budgets = new Map<string, SharedBudget>();
  return {
    async acquire({ vendor, operation, subject, limits }, { signal }) {
      // The braces keep the keys of a budget in one slot of a cluster.
      const key = `{${[prefix, ...[vendor, operation, subject].map(encodeURIComponent)].join(':')}}`;
      const budget = budgets.get(key) ?? new SharedBudget(redis, key, limits, settings);
      budgets.set(key, budget);
      return budget.acquire(signal);
    },
  };
}
