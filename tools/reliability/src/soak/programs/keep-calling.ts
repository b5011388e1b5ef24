import { EventEmitter, once } from 'node:events';
import { isApiError } from '@x/core-signing';
import type { Clients, OperationCall } from '../../calls/operation-call.ts';
import type { Outcomes } from '../messages.ts';

export const CALLS_IN_FLIGHT = 32;

/** One call in so many is given up by its caller while it is under way. */
const ABORTED_ONE_IN = 97;
const ABORT_AFTER_MS = 3;

export interface Calling {
  readonly outcomes: Outcomes;
  calls(): number;
  /** Resolves when the first call has succeeded. */
  readonly firstSuccess: Promise<unknown>;
  /** Lets the calls that are under way come to their end. */
  end(): Promise<void>;
}

/** Calls all operations in turn, so many at the same time, until it is ended. */
export function keepCalling(
  clients: Clients,
  operations: readonly OperationCall[],
  reportProblem: (problem: string) => void,
): Calling {
  const outcomes: Record<string, number> = {};
  // As a service has it that shuts down one day: every second call hangs on the same signal, and must let go of it.
  const shutdown = new AbortController();
  let ended = false;
  let made = 0;
  let done = 0;
  const progress = new EventEmitter<{ succeeded: [] }>();

  async function call(operation: OperationCall, number: number): Promise<string> {
    const givenUp = number % ABORTED_ONE_IN === 0 ? new AbortController() : undefined;
    const timer = givenUp && setTimeout(() => givenUp.abort(), ABORT_AFTER_MS);
    const signal = givenUp?.signal ?? (number % 2 === 0 ? shutdown.signal : undefined);
    try {
      await operation.call(clients, signal === undefined ? {} : { signal });
      return 'succeeded';
    } catch (error) {
      if (givenUp?.signal.aborted === true && error === givenUp.signal.reason) return 'aborted';
      if (!isApiError(error)) {
        reportProblem(`${operation.operation} threw what is no error of ours: ${String(error)}`);
        return 'unknown';
      }
      return error.kind === 'vendor' ? `vendor ${error.reason}` : error.kind;
    } finally {
      clearTimeout(timer);
    }
  }

  const firstSuccess = once(progress, 'succeeded');

  async function callOnce(): Promise<void> {
    const operation = operations[made % operations.length];
    if (operation === undefined) throw new Error('There are no operations to call.');
    made += 1;
    const outcome = await call(operation, made);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    done += 1;
    if (outcome === 'succeeded') progress.emit('succeeded');
  }

  async function work(): Promise<void> {
    while (!ended) await callOnce();
  }

  const workers = Array.from({ length: CALLS_IN_FLIGHT }, work);
  return {
    outcomes,
    calls: () => done,
    firstSuccess,
    async end() {
      ended = true;
      await Promise.all(workers);
    },
  };
}
