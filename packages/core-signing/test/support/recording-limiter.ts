import type { LimitedCall, Limiter, SlotOutcome } from '../../src/limit/limiter.ts';

export interface RecordingLimiter extends Limiter {
  readonly calls: LimitedCall[];
  readonly reports: (readonly [outcome: SlotOutcome, retryAfterMs: number | undefined])[];
}

/** Gives every place at once, and keeps what it was asked and told. */
export function recordingLimiter(): RecordingLimiter {
  const calls: LimitedCall[] = [];
  const reports: RecordingLimiter['reports'] = [];
  return {
    calls,
    reports,
    async acquire(call) {
      calls.push(call);
      return { done: (outcome, retryAfterMs) => reports.push([outcome, retryAfterMs]) };
    },
  };
}
