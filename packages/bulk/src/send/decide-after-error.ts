import type { SplitVerdict } from '../job/bulk-job.ts';
import type { ErrorVerdict } from '../job/classify-error.ts';
import { type BatchRetry, mostRateRefusals } from './batch-retry.ts';

export interface AfterErrorQuestion {
  readonly verdict: ErrorVerdict;
  readonly split: SplitVerdict;
  /** Whether a call of the job may be sent again when it may have taken effect. */
  readonly idempotent: boolean;
  /** How many users the call was for. */
  readonly users: number;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  readonly rateRefusals: number;
  readonly retry: BatchRetry;
}

/**
 * - `refuse`: the one user of the call is who was refused.
 * - `halve`: one of several users is; half of them at a time.
 * - `uncertain`: the call may have taken effect, and must not be sent again.
 * - `again-when-let`: the limiter says when. `again-after-pause`: an attempt more.
 * - `give-up`: tried as often as allowed.
 * - `stop`: further calls would meet the same.
 */
export type AfterError = 'refuse' | 'halve' | 'uncertain' | 'again-when-let' | 'again-after-pause' | 'give-up' | 'stop';

/** What becomes of the users of a call that did not succeed as a whole. */
export function decideAfterError(question: AfterErrorQuestion): AfterError {
  const { verdict, split, users, attempt, rateRefusals, retry } = question;
  const mayRepeat = question.idempotent || !verdict.mayHaveExecuted;
  if (split !== 'no') {
    if (users === 1) return 'refuse';
    return mayRepeat ? 'halve' : 'uncertain';
  }
  if (verdict.action === 'stop') return 'stop';
  if (!mayRepeat) return 'uncertain';
  if (verdict.slot === 'rate-refused' && rateRefusals < mostRateRefusals) return 'again-when-let';
  return attempt < retry.maxAttempts ? 'again-after-pause' : 'give-up';
}
