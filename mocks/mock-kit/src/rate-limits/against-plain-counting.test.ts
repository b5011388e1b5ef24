import { describe, expect, it } from 'vitest';
import type { MockRateLimit } from '../vendor/rate-limit.ts';
import { fixed, limiterForTest, sliding } from './limiter-for-test.ts';

type WindowLimit = Extract<MockRateLimit, { windowMs: number }>;

/** Whether a limit is full, counted from nothing but the list of the calls that were let through. */
function isFull(limit: WindowLimit, calls: readonly number[], now: number): boolean {
  const from = limit.algorithm === 'sliding' ? now - limit.windowMs + 1 : now - (now % limit.windowMs);
  return calls.filter((at) => at >= from).length >= limit.limit;
}

function waitOf(limit: WindowLimit, calls: readonly number[], now: number): number {
  let later = now;
  while (isFull(limit, calls, later)) later += 1;
  return later - now;
}

/** Repeats itself, see Park and Miller's minimal standard generator. */
function dice(seed: number): (sides: number) => number {
  let last = seed;
  return (sides) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % sides;
  };
}

describe('windows that hold at the same time', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('agree with plain counting on random walk %d of the clock', (seed) => {
    const roll = dice(seed * 7919);
    const longestMs = 70 + roll(90);
    const limits = [
      sliding('short', 1 + roll(4), 5 + roll(20)),
      fixed('middle', 2 + roll(6), 20 + roll(50)),
      sliding('long', 3 + roll(10), longestMs),
    ];
    const { call } = limiterForTest(limits);
    let calls: number[] = [];
    let now = 1000;
    for (let step = 0; step < 2000; step += 1) {
      now = roll(50) === 0 ? Math.max(0, now - roll(100)) : now + roll(8);
      // What has left the longest window once stays forgotten, and so does what lay ahead once.
      calls = calls.filter((at) => at <= now && at > now - longestMs);
      const waits = limits.map((limit) => ('windowMs' in limit ? waitOf(limit, calls, now) : 0));
      const longest = Math.max(...waits);
      if (longest === 0) calls.push(now);
      expect(call({ at: now }), `step ${step}`).toBe(
        longest === 0 ? 'ok' : `${limits[waits.indexOf(longest)]?.id} ${longest}`,
      );
    }
  });

  it('stay right while old calls are dropped over a long time', () => {
    const { call, limiter } = limiterForTest([sliding('second', 50, 1000), sliding('minute', 1000, 60_000)]);
    let passed = 0;
    for (let at = 0; at < 600_000; at += 20) if (call({ at }) === 'ok') passed += 1;
    expect(passed).toBe(10_000);
    expect(limiter.view().buckets.map(({ used }) => used)).toEqual([0, 1000]);
  });
});
