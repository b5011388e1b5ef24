import { createSessionClock } from '../clock/session-clock.ts';
import type { Violation } from '../vendor/call-notes.ts';
import type { MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';
import { createRateLimiter } from './rate-limiter.ts';

const COMMON = { operations: ['toy.read'], byDefault: true, evidence: 'documented' } as const;
type Given = Partial<Pick<MockRateLimit, 'operations' | 'shared' | 'byDefault'>>;

export function sliding(
  id: string,
  limit: number,
  windowMs: number,
  given: Given & { readonly advertisesReset?: boolean } = {},
): MockRateLimit {
  return { ...COMMON, id, limit, windowMs, algorithm: 'sliding', ...given };
}

export function fixed(id: string, limit: number, windowMs: number, given: Given = {}): MockRateLimit {
  return { ...COMMON, id, limit, windowMs, algorithm: 'fixed', ...given };
}

export function concurrency(id: string, limit: number, given: Given = {}): MockRateLimit {
  return { ...COMMON, id, limit, algorithm: 'concurrency', ...given };
}

/** A limiter with a frozen clock that begins at the epoch, and a caller whose calls end at once. */
export function limiterForTest(limits: readonly MockRateLimit[], mode: RateLimitMode = 'documented') {
  const clock = createSessionClock(new Date(0));
  const limiter = createRateLimiter({ limits, clock, mode });
  const violations: Violation[] = [];
  const open = (operation: string | undefined = 'toy.read') =>
    limiter.openCall(operation, { violation: (violation) => violations.push(violation), signature: () => {} });

  /** `ok`, or the limit that refused and the wait, such as `minute 500`. */
  function call({ at, subject = 'app', operation }: { at?: number; subject?: string; operation?: string } = {}) {
    if (at !== undefined) clock.set(new Date(at));
    const opened = open(operation);
    const refusal = opened.take(subject);
    opened.release();
    return refusal === undefined ? 'ok' : `${refusal.limit.id} ${refusal.resetAfterMs}`;
  }

  return { clock, limiter, violations, open, call };
}
