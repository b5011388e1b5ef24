import { describe, expect, it } from 'vitest';
import { readEndTime } from './end-time.ts';

const nowMs = Date.parse('2026-11-21T08:00:00Z');
const read = (text: string) => readEndTime(text, nowMs).toISOString();

describe('an end time', () => {
  it.each([
    ['1795266000', '2026-11-21T13:00:00.000Z'],
    ['2026-12-31T18:00:00+08:00', '2026-12-31T10:00:00.000Z'],
    ['2026-12-31T18:00Z', '2026-12-31T18:00:00.000Z'],
    ['2026-12-31T18:00:00.500Z', '2026-12-31T18:00:00.500Z'],
    ['90m', '2026-11-21T09:30:00.000Z'],
    ['8h', '2026-11-21T16:00:00.000Z'],
    ['2d', '2026-11-23T08:00:00.000Z'],
    ['1w', '2026-11-28T08:00:00.000Z'],
    ['365d', '2027-11-21T08:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['1795246800', 'lies in the past'],
    ['0', 'lies in the past'],
    ['2026-11-21T08:00:00Z', 'lies in the past'],
    ['366d', 'more than 365 days ahead.'],
    ['1795266000000', 'these seem to be milliseconds, and seconds are wanted'],
    ['2026-12-31', 'a time with its zone'],
    ['2026-12-31T18:00:00', 'a time with its zone'],
    ['2027-02-30T18:00:00Z', 'a time with its zone'],
    ['2026-12-31T25:00:00Z', 'a time with its zone'],
    ['tomorrow', 'a time with its zone'],
    ['8', 'lies in the past'],
    ['-8h', 'a time with its zone'],
    ['', 'a time with its zone'],
  ])('%s is refused: %s', (text, why) => {
    expect(() => read(text)).toThrow(RangeError);
    expect(() => read(text)).toThrow(why);
  });
});
