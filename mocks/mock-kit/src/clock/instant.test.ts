import { describe, expect, it } from 'vitest';
import { parseInstant } from './instant.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-11-21T08:00:00Z', '2026-11-21T08:00:00.000Z'],
    ['2026-11-21T08:00Z', '2026-11-21T08:00:00.000Z'],
    ['2026-11-21T08:00:00.25+08:00', '2026-11-21T00:00:00.250Z'],
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
  ])('takes %s', (text, iso) => {
    expect(parseInstant(text).toISOString()).toBe(iso);
  });

  it('takes a Date and gives a copy', () => {
    const date = new Date(0);
    expect(parseInstant(date)).toEqual(date);
    expect(parseInstant(date)).not.toBe(date);
  });

  it.each(['', '1', 'tomorrow', '2026-11-21T08:00:00', '2026-13-01', '2026-11-21T25:00:00Z', '21 Nov 2026'])(
    'refuses %j, which means nothing or not the same everywhere',
    (text) => {
      expect(() => parseInstant(text)).toThrow(RangeError);
    },
  );

  it('refuses an invalid Date', () => {
    expect(() => parseInstant(new Date(Number.NaN))).toThrow('an invalid Date');
  });
});
