import type { MockRateLimit } from '../vendor/rate-limit.ts';

/** A limit and what has been made of it since the session started. */
export interface LimitState {
  /** With the numbers that hold now. */
  limit: MockRateLimit;
  isInForce: boolean;
  /** When all its buckets were filled, those of subjects that have not called yet included. */
  exhaustedAtMs: number | undefined;
}

/** When a call stops counting. Calls that count at the same time are told apart by being released. */
export function leavesAtMs(limit: MockRateLimit, atMs: number): number {
  switch (limit.algorithm) {
    case 'sliding':
      return atMs + limit.windowMs;
    case 'fixed':
      return (Math.floor(atMs / limit.windowMs) + 1) * limit.windowMs;
    case 'concurrency':
      return Number.POSITIVE_INFINITY;
  }
}

/** How much longer a limit stays exhausted; 0 when it is not. */
export function exhaustedForMs({ limit, exhaustedAtMs }: LimitState, nowMs: number): number {
  if (exhaustedAtMs === undefined || exhaustedAtMs > nowMs) return 0;
  return Math.max(0, leavesAtMs(limit, exhaustedAtMs) - nowMs);
}
