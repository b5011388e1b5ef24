const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * A moment given as a Date or as an ISO 8601 text. A text with a time of day needs `Z` or an offset, so that it
 * means the same on every machine; a text with a date alone means midnight UTC.
 *
 * @throws RangeError when the value names no moment.
 */
export function parseInstant(value: Date | string): Date {
  const milliseconds = typeof value === 'string' ? parseIso(value) : value.getTime();
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(
      `Not a moment in time: ${typeof value === 'string' ? JSON.stringify(value) : 'an invalid Date'}. ` +
        'Give ISO 8601 with a time zone, for example 2026-11-21T08:00:00Z.',
    );
  }
  return new Date(milliseconds);
}

function parseIso(text: string): number {
  return ISO_INSTANT.test(text) ? Date.parse(text) : Number.NaN;
}
