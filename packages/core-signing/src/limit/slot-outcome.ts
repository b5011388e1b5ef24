import type { AttemptResult } from '../client/attempt.ts';
import type { SlotOutcome } from './limiter.ts';

export interface SlotReport {
  readonly outcome: SlotOutcome;
  readonly retryAfterMs: number | undefined;
}

/**
 * What an attempt's end means for the rate. A refusal that comes before anything is done, and that passes by itself, is
 * the vendor's way to ask for fewer calls, whatever code it has.
 */
export function slotReport({ outcome }: AttemptResult<unknown>): SlotReport {
  if (outcome.ok) return { outcome: 'answered', retryAfterMs: undefined };
  const { failure } = outcome;
  switch (failure.kind) {
    case 'transport':
      return { outcome: 'lost', retryAfterMs: undefined };
    case 'protocol':
      return { outcome: failure.httpStatus === 429 ? 'rate-refused' : 'answered', retryAfterMs: failure.retryAfterMs };
    case 'vendor': {
      const wantsLess = failure.entry?.retry === 'backoff' && failure.entry.mayHaveExecuted === false;
      return { outcome: wantsLess ? 'rate-refused' : 'answered', retryAfterMs: failure.retryAfterMs };
    }
  }
}
