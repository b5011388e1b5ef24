import { expect, it } from 'vitest';
import { formatDuration, formatRate } from './duration.ts';
import { RateMeter } from './rate-meter.ts';
import { ReasonTally } from './reason-tally.ts';
import { shortestTimeMs } from './shortest-time.ts';

it.each([
  [0, '0s'],
  [44_600, '45s'],
  [60_000, '1m 00s'],
  [665_000, '11m 05s'],
  [3_600_000, '1h 00m'],
  [10_920_000, '3h 02m'],
  [190_800_000, '2d 05h'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

it('shows rates with as many digits as mean something', () => {
  expect([0.25, 9.94, 833.4, 2_500].map(formatRate)).toEqual(['0.3/s', '9.9/s', '833/s', '2,500/s']);
});

it('knows how long calls take at a limit: the last window does not have to pass', () => {
  const limits = [
    { limit: 1_000, windowMs: 60_000 },
    { limit: 50, windowMs: 1_000 },
  ];
  expect([0, 1, 50, 51, 1_000, 1_001, 20_000].map((calls) => shortestTimeMs(calls, limits))).toEqual([
    0, 0, 0, 1_000, 19_000, 60_000, 1_140_000,
  ]);
  expect(shortestTimeMs(1_000, [])).toBe(0);
});

it('measures over the last two minutes', () => {
  const meter = new RateMeter();
  expect(meter.perSecond(0, 0)).toBeUndefined();
  for (let second = 0; second <= 200; second += 1) meter.note(second * 1_000, second * 10);
  expect(meter.perSecond(200_000, 2_000)).toBeCloseTo(10);
  for (let second = 201; second <= 320; second += 1) meter.note(second * 1_000, 2_000);
  expect(meter.perSecond(321_000, 2_000)).toBeCloseTo(0);
});

it('counts reasons, the most frequent first, and no more kinds than can be read', () => {
  const tally = new ReasonTally();
  for (const reason of ['a', 'b', 'b']) tally.add('refused', reason);
  expect(tally.list().map(({ reason, count }) => [reason, count])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  for (let index = 0; index < 100; index += 1) tally.add('failed', `reason ${index}`);
  expect(tally.list().length).toBeLessThanOrEqual(41);
  expect(tally.list()[0]).toEqual({ outcome: 'failed', reason: 'other', count: 62 });
});
