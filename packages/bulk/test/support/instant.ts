import type { LimitedCall, Limiter, SlotOutcome } from '@x/core-signing';
import type { BulkRuntime } from '../../src/send/bulk-runtime.ts';

export interface InstantRuntime extends BulkRuntime {
  /** The pauses that were asked for. */
  readonly pauses: number[];
}

/** A runtime that does not wait. */
export function instantRuntime(): InstantRuntime {
  const pauses: number[] = [];
  return {
    pauses,
    nowMs: () => 0,
    random: () => 1,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      pauses.push(ms);
    },
  };
}

export interface OpenLimiter extends Limiter {
  readonly calls: LimitedCall[];
  readonly reports: (readonly [outcome: SlotOutcome, retryAfterMs: number | undefined])[];
}

/** A limiter that gives every place at once. */
export function openLimiter(): OpenLimiter {
  const calls: LimitedCall[] = [];
  const reports: OpenLimiter['reports'] = [];
  return {
    calls,
    reports,
    async acquire(call) {
      calls.push(call);
      return { done: (outcome, retryAfterMs) => reports.push([outcome, retryAfterMs]) };
    },
  };
}
