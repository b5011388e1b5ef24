import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    ['PT2H', 7_200_000],
    ['PT90M', 5_400_000],
    ['P1DT1H1M1S', 90_061_000],
    ['P2W', 1_209_600_000],
    ['PT0S', 0],
  ])('gives the milliseconds of %s', (text, durationMs) => {
    expect(parseDuration(text)).toBe(durationMs);
  });

  it.each(['', 'P', 'PT', '2H', 'P1M', 'P1Y', 'PT-1S', 'PT1.5S', ' PT1S'])('does not take %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
