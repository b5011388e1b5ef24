import { describe, expect, it } from 'vitest';
import type { ClockInput } from './clock-input.ts';
import { parseClock } from './parse-clock.ts';

const AT = new Date('2026-11-21T08:00:00Z');

describe('parseClock', () => {
  it.each<[ClockInput, unknown]>([
    [AT, { mode: 'frozen', at: AT }],
    ['2026-11-21T16:00:00+08:00', { mode: 'frozen', at: AT }],
    ['real', { mode: 'real' }],
    ['frozen', { mode: 'frozen' }],
    ['frozen:2026-11-21T08:00:00Z', { mode: 'frozen', at: AT }],
    ['offset:2026-11-21T08:00:00Z', { mode: 'offset', at: AT }],
    ['offset:PT2H', { mode: 'offset', byMs: 7_200_000 }],
    ['offset:-P1D', { mode: 'offset', byMs: -86_400_000 }],
    ['offset:-90m', { mode: 'offset', byMs: -5_400_000 }],
    ['offset:-PT0S', { mode: 'offset', byMs: 0 }],
    [{ mode: 'real' }, { mode: 'real' }],
    [{ mode: 'frozen' }, { mode: 'frozen' }],
    [
      { mode: 'frozen', now: '2026-11-21T08:00Z' },
      { mode: 'frozen', at: AT },
    ],
    [
      { mode: 'offset', now: '2026-11-21T08:00Z' },
      { mode: 'offset', at: AT },
    ],
    [
      { mode: 'offset', byMs: -5 },
      { mode: 'offset', byMs: -5 },
    ],
  ])('takes %j', (input, start) => {
    expect(parseClock(input)).toEqual(start);
  });

  it('copies a Date', () => {
    const date = new Date(AT);
    const start = parseClock(date);
    date.setTime(0);
    expect(start).toEqual({ mode: 'frozen', at: AT });
  });

  it.each<ClockInput>([
    '',
    'fast',
    'Real',
    'real:',
    'frozen:',
    'frozen:PT2H',
    'offset',
    'offset:',
    'offset:-',
    'offset:--PT2H',
    'offset:P1M',
    'offset:2026-11-21T08:00:00',
    'offset:P99999999999D',
    'offset:-2026-11-21T08:00:00Z',
    new Date(Number.NaN),
    { mode: 'frozen', now: 'now' },
    { mode: 'offset' },
    { mode: 'offset', now: '2026-11-21', byMs: 1 },
    { mode: 'offset', byMs: Number.NaN },
    { mode: 'offset', byMs: 9e15 },
  ])('refuses %j', (input) => {
    expect(() => parseClock(input)).toThrow(RangeError);
  });

  it.each(['{"mode":"fast"}', '{}', 'null', '5'])('refuses %s, which may come from JSON', (json) => {
    expect(() => parseClock(JSON.parse(json))).toThrow(RangeError);
    expect(() => parseClock(JSON.parse(json))).toThrow(`A clock cannot start with ${json}.`);
  });

  it('says what is wrong and what to give instead', () => {
    expect(() => parseClock('offset:P1M')).toThrow(/"offset:P1M".* Not a span of time: "P1M".* "frozen:<instant>"/s);
    expect(() => parseClock({ mode: 'offset' })).toThrow('one of `now` and `byMs`');
  });
});
