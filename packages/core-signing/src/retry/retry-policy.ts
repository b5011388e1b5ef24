export interface RetryPolicy {
  /** How often a request is tried in all, the first time included. 1 means no retry. */
  readonly maxAttempts: number;
  /** The upper bound of the first pause; each further one is twice as long. */
  readonly initialDelayMs: number;
  /** The upper bound of every pause, except where the vendor asks to wait longer. */
  readonly maxDelayMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { maxAttempts: 3, initialDelayMs: 250, maxDelayMs: 5_000 };
