import { types } from 'node:util';
import type { Issue } from '@x/core-signing';

const longestSpanSeconds = 365 * 24 * 60 * 60;

/** A moment as the vendor wants it: Unix seconds as a decimal string. What is no date is left for the checks. */
export function encodeEndTime(value: unknown): unknown {
  // Not `instanceof`: test runners and worker realms have a Date of their own.
  if (!types.isDate(value)) return value;
  const seconds = Math.floor(value.getTime() / 1000);
  // What lies before 1970 is no decimal number of seconds, but it is past like any other.
  return Number.isNaN(seconds) ? 'Invalid Date' : String(Math.max(0, seconds));
}

/** The vendor takes moments that lie ahead, by at most 365 days. */
export function findEndTimeIssue(endTime: string, now: Date, path: string): Issue | undefined {
  const aheadSeconds = Number(endTime) - now.getTime() / 1000;
  if (aheadSeconds <= 0) return { path, message: 'must be in the future' };
  if (aheadSeconds <= longestSpanSeconds) return undefined;
  const hint = endTime.length >= 13 ? ' (it looks like milliseconds; the vendor counts seconds)' : '';
  return { path, message: `must be at most 365 days ahead${hint}` };
}
