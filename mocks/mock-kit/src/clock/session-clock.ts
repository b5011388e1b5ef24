import { parseInstant } from './instant.ts';

/** `real` follows the machine's clock, `frozen` stands still, `offset` runs at the machine's pace from elsewhere. */
export type ClockMode = 'real' | 'frozen' | 'offset';

/**
 * The time that a session believes in. Token expiry, signature dates, `end_time` and the `Date` header follow it;
 * timeouts and the shutdown grace follow the machine.
 */
export interface SessionClock {
  mode(): ClockMode;
  now(): Date;
  /** Stands still at the given moment, or at the present one. */
  freeze(at?: Date | string): void;
  /** Moves to the given moment: a frozen clock stays frozen there, a running one runs on from there. */
  set(at: Date | string): void;
  /** Moves ahead by milliseconds, at least 0: a frozen clock stays frozen, a real one becomes an offset one. */
  advance(byMs: number): void;
  /** Back to the machine's clock. */
  resume(): void;
  /** Back to how the session started. */
  reset(): void;
}

type Reading =
  | { readonly mode: 'real' }
  | { readonly mode: 'frozen'; readonly atMs: number }
  | { readonly mode: 'offset'; readonly byMs: number };

/** @param startAt frozen there from the start; the machine's clock when left out. */
export function createSessionClock(startAt?: Date | string): SessionClock {
  const start: Reading =
    startAt === undefined ? { mode: 'real' } : { mode: 'frozen', atMs: parseInstant(startAt).getTime() };
  let reading: Reading = start;

  function nowMs(): number {
    if (reading.mode === 'frozen') return reading.atMs;
    return Date.now() + (reading.mode === 'offset' ? reading.byMs : 0);
  }

  function moveTo(atMs: number): void {
    parseInstant(new Date(atMs));
    reading = reading.mode === 'frozen' ? { mode: 'frozen', atMs } : { mode: 'offset', byMs: atMs - Date.now() };
  }

  return {
    mode: () => reading.mode,
    now: () => new Date(nowMs()),
    freeze(at) {
      reading = { mode: 'frozen', atMs: at === undefined ? nowMs() : parseInstant(at).getTime() };
    },
    set(at) {
      moveTo(parseInstant(at).getTime());
    },
    advance(byMs) {
      if (!Number.isFinite(byMs) || byMs < 0) {
        throw new RangeError(
          `A clock is advanced by milliseconds, at least 0, and not by ${byMs}; use set to go back.`,
        );
      }
      moveTo(nowMs() + byMs);
    },
    resume() {
      reading = { mode: 'real' };
    },
    reset() {
      reading = start;
    },
  };
}
