import ms, { type StringValue } from 'ms';

const longestSpanMs = 365 * 24 * 60 * 60 * 1_000;
const isoWithZone = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const duration = /^\d+(\.\d+)?\s?(s|m|h|d|w)$/;

/**
 * A moment in one of three forms: Unix seconds, ISO 8601 with a zone, or a duration from `nowMs` on such as `8h`. It must
 * lie ahead, by at most 365 days, as the vendor demands.
 *
 * @throws RangeError that says what is wanted
 */
export function readEndTime(text: string, nowMs: number): Date {
  const endMs = toMs(text, nowMs);
  if (endMs <= nowMs) throw new RangeError(`${text} lies in the past.`);
  if (endMs - nowMs <= longestSpanMs) return new Date(endMs);
  const hint = /^\d{13}$/.test(text) ? '; these seem to be milliseconds, and seconds are wanted' : '';
  throw new RangeError(`${text} is more than 365 days ahead${hint}.`);
}

function toMs(text: string, nowMs: number): number {
  if (/^\d{1,15}$/.test(text)) return Number(text) * 1_000;
  if (isStringValue(text)) return nowMs + ms(text);
  const day = isoWithZone.exec(text)?.[1];
  // Date.parse makes March of the 30th of February.
  if (day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true) {
    const moment = Date.parse(text);
    if (!Number.isNaN(moment)) return moment;
  }
  throw new RangeError(
    'Give Unix seconds, a time with its zone such as 2026-12-31T18:00:00+08:00, or a duration such as 8h or 2d.',
  );
}

function isStringValue(text: string): text is StringValue {
  return duration.test(text);
}
