import { EventEmitter } from 'node:events';
import type { ClockInput, StartOfClock } from './clock-input.ts';
import { parseInstant } from './instant.ts';
import { parseClock } from './parse-clock.ts';
import { movedTo, type Reading, startReading, toMs } from './reading.ts';
import { parseSpan } from './span.ts';

/** `real` follows the machine's clock, `frozen` stands still, `offset` runs at the machine's pace from elsewhere. */
export type ClockMode = Reading['mode'];

/**
 * The time that a session believes in. Token expiry, signature dates, `end_time` and the `Date` header follow it;
 * timeouts and the shutdown grace follow the machine. What names no moment or no span is a RangeError and changes
 * nothing.
 */
export interface SessionClock {
  mode(): ClockMode;
  now(): Date;
  /** Stands still at the given moment, or at the present one. */
  freeze(at?: Date | string): void;
  /** Moves to the given moment: a frozen clock stays frozen there, a running one runs on from there. */
  set(at: Date | string): void;
  /** Moves ahead, see `parseSpan`: a frozen clock stays frozen, a real one becomes an offset one. */
  advance(by: number | string): void;
  /** Back to the machine's clock. */
  resume(): void;
  /** Back to how the session started. */
  reset(): void;
  /** Calls the listener after each of the changes above, until the function that it gives back is called. */
  subscribe(listener: () => void): () => void;
}

/**
 * @param startAt the machine's clock when left out.
 * @throws RangeError when it is no start for a clock.
 */
export function createSessionClock(startAt: ClockInput = 'real'): SessionClock {
  const start = pinned(parseClock(startAt));
  const changes = new EventEmitter().setMaxListeners(0);
  let reading = startReading(start);

  function change(to: Reading): void {
    reading = to;
    changes.emit('change');
  }

  return {
    mode: () => reading.mode,
    now: () => new Date(toMs(reading)),
    freeze: (at) => change({ mode: 'frozen', atMs: at === undefined ? toMs(reading) : parseInstant(at).getTime() }),
    set: (at) => change(movedTo(reading, parseInstant(at).getTime())),
    advance: (by) => change(movedTo(reading, toMs(reading) + parseSpan(by))),
    resume: () => change({ mode: 'real' }),
    reset: () => change(startReading(start)),
    subscribe(listener) {
      const called = () => listener();
      changes.on('change', called);
      return () => changes.off('change', called);
    },
  };
}

/** A clock that starts frozen at the present goes back to that moment, so that a reset session repeats itself. */
function pinned(start: StartOfClock): StartOfClock {
  return start.mode === 'frozen' ? { mode: 'frozen', at: start.at ?? new Date() } : start;
}
