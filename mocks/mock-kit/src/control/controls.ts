import type { JournalEntry } from '../journal/journal-entry.ts';
import type { MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';
import type { ArmedFault, FaultRule } from './fault-rule.ts';
import type { RequestMatch } from './request-match.ts';

/** The session's time. Moments are Dates or ISO 8601 texts with a time zone; anything else is a RangeError. */
export interface ClockControl {
  now(): Promise<Date>;
  /** Stands still at the given moment, or at the present one. */
  freeze(at?: Date | string): Promise<void>;
  /** Moves to the given moment: a frozen clock stays frozen there, a running one runs on from there. */
  set(at: Date | string): Promise<void>;
  /**
   * Moves ahead by milliseconds, at least 0, or by a text such as `90m` (ms, s, m, h, d): a frozen clock stays frozen,
   * a running one runs on. What has expired by then has expired at once.
   */
  advance(by: number | string): Promise<void>;
  /** Back to the machine's clock. */
  resume(): Promise<void>;
}

/** The tenant of a vendor as plain JSON. What the vendor cannot take is a SeedError and changes nothing. */
export interface StateControl<Seed> {
  get(): Promise<Seed>;
  /**
   * Merges into the state by JSON merge patch (RFC 7396), with lists of objects that have an `id` merged by that id:
   * known ids are merged, new ones appended, and nothing is removed from such a list.
   */
  patch(patch: unknown): Promise<Seed>;
  /** Replaces the state as a whole. */
  put(seed: unknown): Promise<Seed>;
}

/** The requests that have arrived: the last 1000, oldest first, with secrets and tokens masked. */
export interface RequestsControl {
  list(match?: RequestMatch): Promise<readonly JournalEntry[]>;
  count(match?: RequestMatch): Promise<number>;
  last(match?: RequestMatch): Promise<JournalEntry | undefined>;
  /**
   * Waits until so many requests that match have been answered: 1 within 2 seconds by default.
   *
   * @throws MockVerificationError naming the nearest misses when the time is up.
   */
  waitFor(
    match: RequestMatch,
    options?: { readonly atLeast?: number; readonly timeoutMs?: number },
  ): Promise<readonly JournalEntry[]>;
  clear(): Promise<void>;
}

/** Faults are armed as scripts: one step for each request that matches, in order, and nothing left to chance. */
export interface FaultsControl {
  list(): Promise<readonly ArmedFault[]>;
  /**
   * Arms rules besides those that are armed; a text is the short form, for example `feishu.batchOpen: 429 x2, pass`.
   *
   * @throws FaultError when a rule names an unknown operation or asks for what the vendor or the session cannot do;
   * none of the rules is armed then.
   */
  arm(...rules: readonly (FaultRule | string)[]): Promise<readonly ArmedFault[]>;
  /** Disarms one, or all of them. */
  clear(id?: string): Promise<void>;
}

/** A bucket that calls have been counted in. */
export interface RateBucket {
  readonly limit: MockRateLimit;
  /** Who is counted, for example an app in a tenant. */
  readonly subject: string;
  readonly operation: string | undefined;
  /** Calls that still count. */
  readonly used: number;
  readonly remaining: number;
  /** Until one more call has room, by the session's clock; 0 when there is room. */
  readonly resetAfterMs: number;
}

export interface RateLimitsControl {
  get(): Promise<{
    readonly mode: RateLimitMode;
    /** The numbers in force, after any change made by `set`. */
    readonly limits: readonly MockRateLimit[];
    readonly buckets: readonly RateBucket[];
  }>;
  /** Which limits hold, and other numbers for some of them; what is left out stays. */
  set(change: {
    readonly mode?: RateLimitMode;
    readonly limits?: Readonly<Record<string, { readonly limit?: number; readonly windowMs?: number }>>;
  }): Promise<void>;
  /** Fills every bucket of a limit. */
  exhaust(limitId: string): Promise<void>;
  /** Gives the buckets of a limit their room back, or all of them; then nobody has to wait for a fault with `retry=` either. */
  refill(limitId?: string): Promise<void>;
}

export interface TokensControl {
  /** Makes a token read as expired. False when no vendor of the session has issued it. */
  expire(token: string): Promise<boolean>;
  /** Takes a token back, so that it reads as invalid. False when no vendor of the session has issued it. */
  revoke(token: string): Promise<boolean>;
}
