import { describe, expect, it } from 'vitest';
import { countCall } from './sliding-window.ts';

const windows = [
  { limit: 4, windowMs: 1000 },
  { limit: 2, windowMs: 100 },
];

describe('countCall', () => {
  it('counts up to the limit of the shortest window and gives the wait for one more', () => {
    const calls: number[] = [];

    expect([countCall(calls, windows, 0), countCall(calls, windows, 30)]).toEqual([undefined, undefined]);

    expect(countCall(calls, windows, 40)).toEqual({ limit: 2, windowMs: 100, waitMs: 60 });
    expect(calls).toEqual([0, 30]);
    expect(countCall(calls, windows, 100)).toBeUndefined();
  });

  it('gives the window with the longest wait when several are full', () => {
    const calls = [0, 10, 900, 910];

    expect(countCall(calls, windows, 920)).toEqual({ limit: 4, windowMs: 1000, waitMs: 80 });
    expect(countCall([0, 850, 860, 870, 990, 995], windows, 999)?.limit).toBe(4);
    expect(countCall([5, 6, 950, 960], windows, 1005)).toEqual({ limit: 2, windowMs: 100, waitMs: 45 });
  });

  it('forgets what has left every window', () => {
    const calls = [0, 1, 2, 3];

    expect(countCall(calls, windows, 1002)).toBeUndefined();
    expect(calls).toEqual([3, 1002]);
    expect(countCall(calls, windows, 9000)).toBeUndefined();
    expect(calls).toEqual([9000]);
  });

  it('forgets what lies ahead after the clock was set back', () => {
    const calls = [50, 9000, 9001];

    expect(countCall(calls, windows, 60)).toBeUndefined();
    expect(calls).toEqual([50, 60]);
  });

  it('never refuses without windows', () => {
    expect(Array.from({ length: 99 }, () => countCall([], [], 0))).toEqual(Array(99).fill(undefined));
  });
});
