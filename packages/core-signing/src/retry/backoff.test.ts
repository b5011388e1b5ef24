import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { defaultRetryPolicy } from './retry-policy.ts';

const policy = { maxAttempts: 9, initialDelayMs: 100, maxDelayMs: 1_000 };

describe('backoffMs', () => {
  it.each([
    [1, 100],
    [2, 200],
    [3, 400],
    [4, 800],
    [5, 1_000],
    [6, 1_000],
    [60, 1_000],
    [2_000, 1_000],
  ])('after attempt %i is at most %i ms, whatever the doubling comes to', (attempt, boundMs) => {
    expect(backoffMs(policy, attempt, 1)).toBe(boundMs);
  });

  it('uses the whole range from nothing to the bound, so that clients spread out', () => {
    expect(backoffMs(policy, 3, 0)).toBe(0);
    expect(backoffMs(policy, 3, 0.25)).toBe(100);
    expect(backoffMs(policy, 3, 0.5)).toBe(200);
    expect(backoffMs(policy, 3, 0.999_99)).toBe(400);
  });

  it('gives whole milliseconds', () => {
    expect(backoffMs(policy, 1, 0.123_4)).toBe(12);
  });

  it('starts with a quarter of a second and ends with five by default', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => backoffMs(defaultRetryPolicy, attempt, 1))).toEqual([
      250, 500, 1_000, 2_000, 4_000, 5_000,
    ]);
  });
});
