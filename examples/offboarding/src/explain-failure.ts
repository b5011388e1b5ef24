import { isApiError } from '@x/feishu-status';
import { UserNotServed } from './steps.ts';

/** What one needs to know of a step that failed, as plain data for a record or a ticket. */
export interface Failure {
  /** One word to branch on: the vendor's reason, or what was wrong with the connection or the answer. */
  readonly reason: string;
  readonly fault: 'this program' | 'the network' | 'something in between' | 'the vendor' | 'the account or its rights';
  /** Whether the request reached the vendor. */
  readonly sent: 'yes' | 'no' | 'unknown';
  /** Whether the step may have been done although it failed. */
  readonly mayBeDone: boolean;
  readonly message: string;
  readonly advice?: string;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string;
}

/** @throws whatever is no failure of a vendor's call: a bug of this program */
export function explainFailure(error: unknown): Failure {
  if (error instanceof UserNotServed) {
    const { result, message } = error;
    const fault = result === 'fail' ? 'the vendor' : 'the account or its rights';
    return { reason: result, fault, sent: 'yes', mayBeDone: false, message };
  }
  if (!isApiError(error)) throw error;
  const { message } = error;
  switch (error.kind) {
    case 'config':
      return { reason: error.option, fault: 'this program', sent: 'no', mayBeDone: false, message };
    case 'input':
      return { reason: 'input', fault: 'this program', sent: 'no', mayBeDone: false, message };
    case 'transport': {
      const { problem: reason, sent } = error;
      return { reason, fault: 'the network', sent, mayBeDone: sent !== 'no', message };
    }
    case 'protocol':
      return { reason: error.problem, fault: 'something in between', sent: 'yes', mayBeDone: true, message };
    case 'vendor': {
      const { reason, sent, mayHaveExecuted: mayBeDone, retry, advice, requestId } = error;
      // What passes by itself is the vendor's trouble. The rest stays until somebody mends an id, a secret or a right.
      const fault = retry === 'backoff' ? 'the vendor' : 'the account or its rights';
      const forSupport = {
        ...(advice === undefined ? {} : { advice }),
        ...(requestId === undefined ? {} : { requestId }),
      };
      return { reason, fault, sent, mayBeDone, message, ...forSupport };
    }
  }
}
