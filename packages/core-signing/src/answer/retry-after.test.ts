import { describe, expect, it, vi } from 'vitest';
import { toResponse } from '../../test/support/scripted-transport.ts';
import { readRetryAfterMs } from './retry-after.ts';

function read(headers: Readonly<Record<string, string>>): number | undefined {
  return readRetryAfterMs(toResponse({ headers, body: '' }), ['x-reset', 'retry-after']);
}

describe('readRetryAfterMs', () => {
  it.each<[text: string, expected: number | undefined]>([
    ['0', 0],
    ['7', 7_000],
    [' 7 ', 7_000],
    ['0.25', 250],
    ['0.0001', 1],
    ['86400', 86_400_000],
    ['99999999999999999999', 86_400_000],
    ['-1', undefined],
    ['', undefined],
    ['soon', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['2031-11-21T07:28:00Z', undefined],
    ['Fri, 99 Nov 2031 07:28:00 GMT', undefined],
  ])('%j is %s', (text, expected) => {
    expect(read({ 'retry-after': text })).toBe(expected);
  });

  it.each<[date: string, expected: number]>([
    ['Fri, 21 Nov 2031 07:28:30 GMT', 30_000],
    ['Fri, 21 Nov 2031 07:27:00 GMT', 0],
    ['Mon, 21 Nov 2061 07:28:00 GMT', 86_400_000],
  ])('takes the date %s by the date of the answer', (date, expected) => {
    expect(read({ 'retry-after': date, date: 'Fri, 21 Nov 2031 07:28:00 GMT' })).toBe(expected);
  });

  it('takes a date by the clock where the answer has none', () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 10, 21, 7, 28, 0) });
    try {
      expect(read({ 'retry-after': 'Fri, 21 Nov 2031 07:28:07 GMT' })).toBe(7_000);
      expect(read({ 'retry-after': 'Fri, 21 Nov 2031 07:28:07 GMT', date: 'today' })).toBe(7_000);
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes the first header that holds a time', () => {
    expect(read({ 'x-reset': '2', 'retry-after': '9' })).toBe(2_000);
    expect(read({ 'x-reset': 'soon', 'retry-after': '9' })).toBe(9_000);
    expect(read({})).toBeUndefined();
  });
});
