import type { PlannedFault } from '../faults/book/planned-fault.ts';
import type { CallNotes } from '../vendor/call-notes.ts';

/** Whom a wait is for: calls of other operations or with other credentials need not wait. */
export interface Waiting {
  readonly operation: string | undefined;
  /** The id of the app whose credentials the call carries, as far as known. */
  readonly app: string | undefined;
}

/**
 * The waits that answers of faults have asked for, such as `429(retry=60)`. The rate limiter knows nothing of them, and
 * to a caller they are the same as its own refusals: whoever calls earlier has retried too early.
 */
export interface AskedWaits {
  /** To be called when a call has arrived; notes when it should have waited. */
  arrive(call: Waiting, notes: CallNotes): void;
  /** To be called when the answer of a fault goes out. */
  answered(call: Waiting, fault: PlannedFault): void;
  withdraw(): void;
}

export interface WaitClocks {
  /** The session's clock: a test that sets it forward need not wait. */
  nowMs(): number;
  /** Time as it passes: while the session's clock stands still, a caller waits all the same. */
  elapsedMs(): number;
}

interface Wait {
  readonly fault: string;
  readonly fromMs: number;
  readonly elapsedFromMs: number;
  readonly durationMs: number;
}

/** A wait is over when it has passed by either clock. */
export function createAskedWaits({ nowMs, elapsedMs }: WaitClocks): AskedWaits {
  const waits = new Map<string, Wait>();

  return {
    arrive(call, notes) {
      if (waits.size === 0) return;
      const key = keyOf(call);
      const wait = waits.get(key);
      if (wait === undefined) return;
      const passedMs = nowMs() - wait.fromMs;
      const leftMs = wait.durationMs - passedMs;
      const isOver = leftMs <= 0 || elapsedMs() - wait.elapsedFromMs >= wait.durationMs;
      // Less than nothing has passed when the clock was set back.
      if (passedMs < 0 || isOver) {
        waits.delete(key);
        return;
      }
      notes.violation({
        code: 'retried-too-early',
        // By the session's clock: a transcript under a frozen clock is the same each time.
        message: `The call came ${leftMs} ms before the end of the wait that an answer of ${wait.fault} had asked for.`,
      });
    },
    answered(call, { id, answer }) {
      const seconds = answer !== undefined && 'retryAfterS' in answer ? answer.retryAfterS : undefined;
      if (seconds === undefined) return;
      waits.set(keyOf(call), {
        fault: id,
        fromMs: nowMs(),
        elapsedFromMs: elapsedMs(),
        durationMs: seconds * 1000,
      });
    },
    withdraw() {
      waits.clear();
    },
  };
}

function keyOf({ operation = '', app = '' }: Waiting): string {
  return `${operation} ${app}`;
}
