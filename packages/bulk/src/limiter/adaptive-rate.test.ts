import { describe, expect, it } from 'vitest';
import { AdaptiveRate } from './adaptive-rate.ts';

const settings = { firstPauseMs: 100, longestPauseMs: 1_000, recoveryStepMs: 5_000 };

/** A call that starts and is refused at a moment, without a time to wait. Gives the rest that follows. */
function refuse(rate: AdaptiveRate, atMs: number): number {
  rate.report('rate-refused', undefined, atMs, atMs);
  return rate.pausedUntilMs - atMs;
}

describe('the rest after a refusal that names no time', () => {
  it('doubles with each further one, up to the longest', () => {
    const rate = new AdaptiveRate(settings);
    expect([0, 2_000, 4_000, 6_000, 8_000].map((atMs) => refuse(rate, atMs))).toEqual([100, 200, 400, 800, 1_000]);
  });

  it('is the first again after an answer to a call that started later', () => {
    const rate = new AdaptiveRate(settings);
    refuse(rate, 0);
    refuse(rate, 2_000);
    rate.report('answered', undefined, 3_000, 3_500);
    expect(refuse(rate, 4_000)).toBe(100);
  });

  it('goes on to double after an answer to a call that was under way at the refusal', () => {
    const rate = new AdaptiveRate(settings);
    refuse(rate, 1_000);
    rate.report('answered', undefined, 999, 1_500);
    rate.report('answered', undefined, 1_000, 1_500);
    expect(refuse(rate, 4_000)).toBe(200);
  });

  it('goes on to double after a lost call, of which nobody knows', () => {
    const rate = new AdaptiveRate(settings);
    refuse(rate, 0);
    rate.report('lost', undefined, 3_000, 3_500);
    expect(refuse(rate, 4_000)).toBe(200);
  });
});

describe('the share', () => {
  it('is halved once for all calls that were under way', () => {
    const rate = new AdaptiveRate(settings);
    expect(rate.report('rate-refused', 50, 0, 10)).toBe(true);
    expect(rate.report('rate-refused', 50, 10, 20)).toBe(false);
    expect(rate.shareAt(20)).toBe(0.5);
    expect(rate.pausedUntilMs).toBe(70);
  });

  it('is not lowered by answers', () => {
    const rate = new AdaptiveRate(settings);
    expect(rate.report('answered', undefined, 0, 10)).toBe(false);
    expect(rate.report('lost', undefined, 0, 10)).toBe(false);
    expect(rate.shareAt(10)).toBe(1);
    expect(rate.risesAtMs()).toBe(Number.POSITIVE_INFINITY);
  });

  it('never falls below a twentieth', () => {
    const rate = new AdaptiveRate(settings);
    for (let atMs = 0; atMs < 10_000; atMs += 1_000) refuse(rate, atMs);
    expect(rate.shareAt(10_000)).toBe(0.05);
  });

  it('rises by a tenth of the whole with every step after the rest, to the whole and no further', () => {
    const rate = new AdaptiveRate(settings);
    refuse(rate, 0);
    expect(rate.risesAtMs()).toBe(5_100);
    expect(rate.shareAt(5_099)).toBe(0.5);
    expect(rate.shareAt(5_100)).toBeCloseTo(0.6);
    expect(rate.risesAtMs()).toBe(10_100);
    expect(rate.shareAt(25_100)).toBe(1);
    // Steps that pass while it is whole are not saved up.
    expect(rate.shareAt(1_000_000)).toBe(1);
    refuse(rate, 1_000_000);
    expect(rate.shareAt(1_000_000 + 5_099)).toBe(0.5);
  });
});
