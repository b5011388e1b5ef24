import type { Issue } from '@x/core-signing';

const longestSpanSeconds = 365 * 24 * 60 * 60;

/** A moment as the vendor wants it: Unix seconds as a decimal string. What is no date is left for the checks. */
export function encodeEndTime(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const ms = value.getTime();
  return Number.isNaN(ms) ? 'Invalid Date' : String(Math.floor(ms / 1000));
}

/** The vendor takes moments that lie ahead, by at most 365 days. */
export function findEndTimeIssue(endTime: string, now: Date, path: string): Issue | undefined {
  const aheadSeconds = Number(endTime) - now.getTime() / 1000;
  if (aheadSeconds <= 0) return { path, message: 'must be in the future' };
  if (aheadSeconds <= longestSpanSeconds) return undefined;
  const hint = endTime.length >= 13 ? ' (it looks like milliseconds; the vendor counts seconds)' : '';
  return { path, message: `must be at most 365 days ahead${hint}` };
}
