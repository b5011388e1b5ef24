import { types } from 'node:util';
import { isHeaderValue } from './header-value.ts';

/** The date of a request as header text: a `Date` as RFC 1123 in GMT, to the second; a string as given. */
export function httpDate(date: Date | string): string {
  if (typeof date === 'string') {
    if (!isHeaderValue(date)) {
      throw new TypeError(
        'date must be non-empty visible ASCII, with spaces only inside, or it cannot travel in a header',
      );
    }
    return date;
  }
  // Not `instanceof`: test runners and worker realms have a Date of their own.
  if (!types.isDate(date) || Number.isNaN(date.getTime())) {
    throw new TypeError('date must be a valid Date, or a string such as "Mon, 02 Jan 2006 15:04:05 GMT"');
  }
  return utcText(date);
}

let last = { second: Number.NaN, text: '' };

/** Kept for a second: the text takes longer to make than all checks of a signature, and a busy client signs often. */
function utcText(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== last.second) last = { second, text: date.toUTCString() };
  return last.text;
}
