/** How often and how patiently a call is tried. All pauses in milliseconds. */
export interface BatchRetry {
  /** How often a call is tried in all. Refusals for the rate do not count: the limiter waits for those. */
  readonly maxAttempts: number;
  /** The upper bound of the first pause; each further one is twice as long. */
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
}

export const defaultBatchRetry: BatchRetry = { maxAttempts: 8, initialDelayMs: 500, maxDelayMs: 30_000 };

/** Nobody is refused for the rate so often in a row by a vendor that means to take the call at all. */
export const mostRateRefusals = 50;

/** The pause after a failed attempt, random up to a bound, so that what failed together does not return together. */
export function pauseMs(retry: BatchRetry, attempt: number, random: number, retryAfterMs: number | undefined): number {
  const bound = Math.min(retry.maxDelayMs, retry.initialDelayMs * 2 ** (attempt - 1));
  // On top of the hint: all who got the same one would otherwise return in the same moment.
  return Math.round(bound * random) + (retryAfterMs ?? 0);
}
