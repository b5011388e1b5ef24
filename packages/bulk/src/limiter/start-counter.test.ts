import { describe, expect, it } from 'vitest';
import { StartCounter } from './start-counter.ts';

describe('what is sent in a second', () => {
  it('is the larger of the present second and the one before', () => {
    const starts = new StartCounter();
    for (const atMs of [1_000, 1_100, 1_999]) starts.count(atMs);
    expect(starts.perSecond(1_999)).toBe(3);
    starts.count(2_000);
    expect(starts.perSecond(2_500)).toBe(3);
    for (let index = 0; index < 5; index += 1) starts.count(2_600);
    expect(starts.perSecond(2_999)).toBe(6);
    expect(starts.perSecond(3_000)).toBe(6);
  });

  it('is nothing after a second without any', () => {
    const starts = new StartCounter();
    starts.count(1_000);
    expect(starts.perSecond(3_000)).toBe(0);
    starts.count(4_000);
    expect(starts.perSecond(4_000)).toBe(1);
  });
});
