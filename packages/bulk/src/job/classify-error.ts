import type { ApiError } from '@x/core-signing';

/** What an error of a call means for the run. */
export interface ErrorVerdict {
  /** `retry`: it passes by itself. `stop`: it would meet every further call too. */
  readonly action: 'retry' | 'stop';
  /** Whether the call may have taken effect, in whole or in part. */
  readonly mayHaveExecuted: boolean;
  /** How the call counts against the rate. */
  readonly slot: 'answered' | 'rate-refused' | 'lost';
  readonly retryAfterMs?: number | undefined;
}

// The marker of the clients' errors is a registered symbol, so that nothing of theirs has to be loaded to know them.
const errorMarker = Symbol.for('@x/error');

/** Whether a caught value is an error of one of the vendor clients. */
export function isClientError(error: unknown): error is ApiError {
  return error instanceof Error && errorMarker in error;
}

/** What the errors of the vendor clients mean. Whatever else is thrown is a bug, and stops the run. */
export function classifyError(error: unknown): ErrorVerdict {
  if (!isClientError(error)) return { action: 'stop', mayHaveExecuted: true, slot: 'lost' };
  switch (error.kind) {
    case 'config':
    case 'input':
      return { action: 'stop', mayHaveExecuted: false, slot: 'answered' };
    case 'transport':
      return {
        action: error.problem === 'client-closed' || error.problem === 'response-too-large' ? 'stop' : 'retry',
        mayHaveExecuted: error.sent !== 'no',
        slot: 'lost',
      };
    case 'protocol': {
      // Whatever stood between garbled one answer among thousands; should it garble them all, the run stops for that.
      const refused = error.httpStatus === 429;
      const { retryAfterMs } = error;
      return { action: 'retry', mayHaveExecuted: !refused, slot: refused ? 'rate-refused' : 'answered', retryAfterMs };
    }
    case 'vendor': {
      const { retry, mayHaveExecuted, retryAfterMs } = error;
      const wantsLess = retry === 'backoff' && !mayHaveExecuted;
      return {
        // The client has replaced a refused token once; with many calls under way a second refusal can cross it.
        action: retry === 'never' ? 'stop' : 'retry',
        mayHaveExecuted,
        slot: wantsLess ? 'rate-refused' : 'answered',
        retryAfterMs,
      };
    }
  }
}

/** An error in one word, for a result. */
export function reasonOf(error: unknown): string {
  if (!isClientError(error)) return error instanceof Error ? error.name : 'unknown';
  switch (error.kind) {
    case 'vendor':
      return error.reason;
    case 'transport':
    case 'protocol':
      return error.problem;
    case 'config':
    case 'input':
      return error.kind;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'something was thrown that is no error';
}
