/** How many calls a vendor lets through. Several limits may hold for one operation at the same time. */
export type MockRateLimit = {
  /** For example `feishu.tier-4-minute`; the admin API and the page name the limit by it. */
  readonly id: string;
  /** The ids of the operations that count against it, each in a bucket of its own unless `shared`. */
  readonly operations: readonly string[];
  /** Whether all its operations share one bucket. */
  readonly shared?: boolean;
  readonly limit: number;
  /** Whether it holds unless `rateLimits` says otherwise: `documented` holds these, `all` the others too. */
  readonly byDefault: boolean;
  readonly evidence: 'documented' | 'sdk' | 'observed' | 'inferred';
  readonly source?: string;
} & (
  | {
      /** `sliding`: at most `limit` within any stretch of `windowMs`. `fixed`: within each stretch from a full multiple on. */
      readonly algorithm: 'sliding' | 'fixed';
      readonly windowMs: number;
      /**
       * Whether the vendor's refusal tells when there is room again: unless false, a call before that moment is the
       * violation `retried-too-early`.
       */
      readonly advertisesReset?: boolean;
    }
  | {
      /** At most `limit` at the same time. */
      readonly algorithm: 'concurrency';
    }
);

/** `off`: none holds. `documented`: those with `byDefault`. `all`: all of them. */
export type RateLimitMode = 'off' | 'documented' | 'all';

/** A call that is over a limit. */
export interface RateRefusal {
  readonly limit: MockRateLimit;
  /** Until the bucket has room for one more call, by the session's clock; 0 for a limit on concurrency. */
  readonly resetAfterMs: number;
}

/** The limits of the call's operation, for the vendor to ask at its own place in the order of checks. */
export interface CallLimits {
  /**
   * Counts the call for a subject, for example an app in a tenant. When a limit is full nothing is counted, and the
   * limit with the longest wait is given back.
   */
  take(subject: string): RateRefusal | undefined;
}
