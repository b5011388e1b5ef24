import type { StartOfClock } from './clock-input.ts';
import { parseInstant } from './instant.ts';

/** What a clock shows: the machine's time, one moment, or the machine's time and so many milliseconds. */
export type Reading =
  | { readonly mode: 'real' }
  | { readonly mode: 'frozen'; readonly atMs: number }
  | { readonly mode: 'offset'; readonly byMs: number };

export function toMs(reading: Reading): number {
  if (reading.mode === 'frozen') return reading.atMs;
  return Date.now() + (reading.mode === 'offset' ? reading.byMs : 0);
}

/** @throws RangeError when no date is there. */
export function movedTo(reading: Reading, atMs: number): Reading {
  parseInstant(new Date(atMs));
  return reading.mode === 'frozen' ? { mode: 'frozen', atMs } : { mode: 'offset', byMs: atMs - Date.now() };
}

/** A clock that runs on from a moment shows that moment now. */
export function startReading(start: StartOfClock): Reading {
  switch (start.mode) {
    case 'real':
      return start;
    case 'frozen':
      return { mode: 'frozen', atMs: start.at?.getTime() ?? Date.now() };
    case 'offset':
      return { mode: 'offset', byMs: 'at' in start ? start.at.getTime() - Date.now() : start.byMs };
  }
}
