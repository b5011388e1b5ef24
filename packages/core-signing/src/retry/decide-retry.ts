import type { Failure } from '../errors/failure.ts';
import { backoffMs } from './backoff.ts';
import type { RetryPolicy } from './retry-policy.ts';

export interface RetryQuestion {
  readonly failure: Failure;
  readonly policy: RetryPolicy;
  /** The attempt that failed, from 1. An attempt that only brought a fresh token is not counted. */
  readonly attempt: number;
  /** Whether the request may take effect twice without harm. */
  readonly repeatable: boolean;
  /** Whether a fresh token has already been tried for this call. */
  readonly tokenRefreshed: boolean;
  readonly remainingMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

export type RetryDecision =
  | { readonly action: 'give-up' }
  | { readonly action: 'retry'; readonly delayMs: number; readonly refreshToken: boolean };

const giveUp: RetryDecision = { action: 'give-up' };

/**
 * Whether a failed request is sent again. It takes two things: the failure passes by itself, and the request may be
 * repeated, because a repeat does no harm or because the failure shows that nothing was carried out.
 */
export function decideRetry(question: RetryQuestion): RetryDecision {
  const { failure, policy, attempt, remainingMs } = question;
  if (failure.kind === 'vendor' && failure.entry?.retry === 'refresh-token') {
    // A token can end at any moment, so this is no retry in the sense of the policy and happens even without one.
    return question.tokenRefreshed ? giveUp : { action: 'retry', delayMs: 0, refreshToken: true };
  }
  if (attempt >= policy.maxAttempts) return giveUp;
  if (!isTransient(failure) || !(question.repeatable || provesNothingCarriedOut(failure))) return giveUp;
  const hintMs = failure.kind === 'transport' ? undefined : failure.retryAfterMs;
  const pauseMs = backoffMs(policy, attempt, question.random);
  const delayMs = hintMs === undefined ? pauseMs : hintMs + jitter(pauseMs, remainingMs - hintMs);
  // A pause that outlasts the call is handed back to the caller with the hint on the error.
  if (delayMs >= remainingMs) return giveUp;
  return { action: 'retry', delayMs, refreshToken: false };
}

/** All who got the same hint would return in the same moment without it; left out where the call has no time for it. */
function jitter(pauseMs: number, leftMs: number): number {
  return pauseMs < leftMs ? pauseMs : 0;
}

/** Statuses of gateways in front of the vendor that pass by themselves. */
const transientStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function isTransient(failure: Failure): boolean {
  switch (failure.kind) {
    case 'transport':
      return failure.problem === 'connection' || failure.problem === 'timeout';
    case 'protocol':
      return failure.problem !== 'wrong-shape' && transientStatuses.has(failure.httpStatus);
    case 'vendor':
      return failure.entry?.retry === 'backoff';
  }
}

function provesNothingCarriedOut(failure: Failure): boolean {
  switch (failure.kind) {
    case 'transport':
      return failure.sent === 'no';
    case 'protocol':
      return failure.httpStatus === 429;
    case 'vendor':
      return !failure.mayHaveExecuted;
  }
}
