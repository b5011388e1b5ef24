import { describe, expect, it } from 'vitest';
import { parseSpan } from './span.ts';

describe('parseSpan', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['90m', 5_400_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['0s', 0],
    ['PT2H', 7_200_000],
    ['P1DT1M', 86_460_000],
    [0, 0],
    [1.5, 1.5],
  ])('gives the milliseconds of %j', (by, spanMs) => {
    expect(parseSpan(by)).toBe(spanMs);
  });

  it.each(['', '5', 'm', '-5m', '1.5h', '5 m', '5M', '5w', '1h30m', '5m\n', `${'9'.repeat(400)}d`, 'constructor'])(
    'refuses %j',
    (by) => {
      expect(() => parseSpan(by)).toThrow(RangeError);
    },
  );

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (by) => {
    expect(() => parseSpan(by)).toThrow(`Not a span of time: ${by}.`);
  });
});
