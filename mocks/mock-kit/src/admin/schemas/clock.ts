import { z } from 'zod';
import { parseDuration } from '../../clock/duration.ts';
import { parseInstant } from '../../clock/instant.ts';

const instantSchema = z.string().refine((text) => {
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}, 'not ISO 8601 with a time zone, for example 2026-11-21T08:00:00Z');

/** The clock as the admin API takes and gives it. */
export const clockSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('real') }),
  z.strictObject({ mode: z.literal('frozen'), now: instantSchema.exactOptional() }),
  z.strictObject({ mode: z.literal('offset'), now: instantSchema }),
]);

export const clockReadingSchema = z.object({ mode: z.enum(['real', 'frozen', 'offset']), now: z.iso.datetime() });

// At most a century at once, so that the sum stays a date.
const MAX_ADVANCE_MS = 36_600 * 86_400_000;
const millisecondsSchema = z.number().min(0).max(MAX_ADVANCE_MS);
const durationSchema = z.string().refine((text) => {
  const durationMs = parseDuration(text);
  return durationMs !== undefined && durationMs <= MAX_ADVANCE_MS;
}, 'not an ISO 8601 duration of weeks, days, hours, minutes and seconds, for example PT2H, or too long');

export const advanceSchema = z.union([
  z.strictObject({ ms: millisecondsSchema }),
  z.strictObject({ iso: durationSchema }),
]);
