import type { RetryPolicy } from './retry-policy.ts';

/**
 * The pause before the next attempt: exponential with full jitter, so that many clients that failed together do not
 * return together.
 *
 * @param attempt the attempt that failed, from 1
 * @param random a number from 0 up to 1
 */
export function backoffMs(policy: RetryPolicy, attempt: number, random: number): number {
  const bound = Math.min(policy.maxDelayMs, policy.initialDelayMs * 2 ** (attempt - 1));
  return Math.round(bound * random);
}
