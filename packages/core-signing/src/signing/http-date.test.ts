import { expect, it } from 'vitest';
import { httpDate } from './http-date.ts';

it.each([
  [1136214245000, 'Mon, 02 Jan 2006 15:04:05 GMT'],
  [1136214245999, 'Mon, 02 Jan 2006 15:04:05 GMT'],
  [1136214246000, 'Mon, 02 Jan 2006 15:04:06 GMT'],
  [1136214245000, 'Mon, 02 Jan 2006 15:04:05 GMT'],
  [0, 'Thu, 01 Jan 1970 00:00:00 GMT'],
  [-1, 'Wed, 31 Dec 1969 23:59:59 GMT'],
])('writes %d as %s, whatever came before', (timeMs, text) => {
  expect(httpDate(new Date(timeMs))).toBe(text);
});

it('writes the moment that a Date shows when it is asked, not an earlier one of the same object', () => {
  const date = new Date('2026-01-01T00:00:00Z');
  expect(httpDate(date)).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  date.setUTCSeconds(1);
  expect(httpDate(date)).toBe('Thu, 01 Jan 2026 00:00:01 GMT');
});
