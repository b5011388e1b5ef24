export type { ClockInput, StartOfClock } from './clock-input.ts';

import type { ClockInput, StartOfClock } from './clock-input.ts';
import { parseInstant } from './instant.ts';
import { parseSpan } from './span.ts';

/** @throws RangeError when the input is no start for a clock. */
export function parseClock(input: ClockInput): StartOfClock {
  try {
    if (typeof input === 'string') return parseText(input);
    if (input instanceof Date) return { mode: 'frozen', at: parseInstant(input) };
    return parseParts(input);
  } catch (error) {
    const why = error instanceof RangeError ? ` ${error.message}` : '';
    throw new RangeError(
      `A clock cannot start with ${describe(input)}.${why} Give an ISO 8601 instant to freeze the clock there, or ` +
        '"real", "frozen", "frozen:<instant>", "offset:<instant>" or "offset:<span>", for example "offset:-PT2H".',
      { cause: error },
    );
  }
}

function parseText(text: string): StartOfClock {
  if (text === 'real' || text === 'frozen') return { mode: text };
  const [, mode, rest = ''] = /^(frozen|offset):(.*)$/s.exec(text) ?? [];
  if (mode === 'frozen') return { mode, at: parseInstant(rest) };
  if (mode === undefined) return { mode: 'frozen', at: parseInstant(text) };
  // No span begins with a digit and contains a date's dashes, so the two cannot be mistaken for each other.
  if (/^\d{4}-/.test(rest)) return { mode: 'offset', at: parseInstant(rest) };
  return offsetBy(rest.startsWith('-') ? -parseSpan(rest.slice(1)) : parseSpan(rest));
}

function parseParts(parts: Exclude<ClockInput, Date | string>): StartOfClock {
  switch (parts.mode) {
    case 'real':
      return { mode: 'real' };
    case 'frozen':
      return parts.now === undefined ? { mode: 'frozen' } : { mode: 'frozen', at: parseInstant(parts.now) };
    case 'offset':
      return parseOffset(parts.now, parts.byMs);
    default:
      throw new RangeError('Its mode is none of "real", "frozen" and "offset".');
  }
}

function parseOffset(now: string | undefined, byMs: number | undefined): StartOfClock {
  if (now !== undefined && byMs === undefined) return { mode: 'offset', at: parseInstant(now) };
  if (now === undefined && byMs !== undefined) return offsetBy(byMs);
  throw new RangeError('The mode "offset" takes one of `now` and `byMs`.');
}

function offsetBy(byMs: number): StartOfClock {
  if (Number.isNaN(new Date(Date.now() + byMs).getTime())) {
    throw new RangeError(`No date is ${byMs} milliseconds from now.`);
  }
  // Without -0, which an offset of a negative nothing would be.
  return { mode: 'offset', byMs: byMs + 0 };
}

function describe(input: unknown): string {
  return input instanceof Date ? 'this Date' : (JSON.stringify(input) ?? String(input));
}
