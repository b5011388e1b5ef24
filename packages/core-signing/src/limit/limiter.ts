import type { RateLimit } from '../contract/operation.ts';

/** A call that wants to be made, as a limiter sees it. Calls of one vendor, operation and subject share a budget. */
export interface LimitedCall {
  /** The vendor's name, as in the contract. */
  readonly vendor: string;
  readonly operation: string;
  /** On whose account the vendor counts the call: host and app id. Never a secret. */
  readonly subject: string;
  /** The vendor's windows, all of which hold at once; empty when the vendor states none. */
  readonly limits: readonly RateLimit[];
}

/**
 * How an attempt ended, as far as rates go.
 *
 * - `answered`: the vendor answered, with a value or with a refusal of another kind.
 * - `rate-refused`: the vendor, or a gateway before it, did not take the call and wants it later.
 * - `lost`: no answer came; the vendor may have counted the call.
 */
export type SlotOutcome = 'answered' | 'rate-refused' | 'lost';

/** The right to make one attempt now. Reported on exactly once. */
export interface Slot {
  /** @param retryAfterMs how long the answer asked to wait */
  done(outcome: SlotOutcome, retryAfterMs?: number): void;
}

/** Decides when calls are made. `createLimiter` of `@x/bulk` makes one; anything of this form will do. */
export interface Limiter {
  /** Resolves when the attempt may be made. Rejects once the signal ends the wait, and then takes up no place. */
  acquire(call: LimitedCall, options: { readonly signal: AbortSignal }): Promise<Slot>;
}
