import { describe, expect, it } from 'vitest';
import { countCall } from './count-call.ts';

const window = { limit: 3, windowMs: 20_000 };

function counter(windows = [window]) {
  const recentCalls = new Map<string, readonly number[]>();
  return (atMs: number, countedFor = 'a') => countCall(recentCalls, countedFor, windows, new Date(atMs));
}

describe('countCall', () => {
  it('lets the limit through and refuses the next', () => {
    const count = counter();
    expect([count(0), count(1), count(2), count(3)]).toEqual([undefined, undefined, undefined, window]);
  });

  it('slides: a call is free again when the first of the window is as old as the window', () => {
    const count = counter();
    for (const at of [0, 10_000, 10_001]) count(at);
    expect(count(19_999)).toEqual(window);
    expect(count(20_000)).toBeUndefined();
    expect(count(20_001)).toEqual(window);
  });

  it('does not count what it refuses', () => {
    const count = counter();
    for (const at of [0, 1, 2, 3, 4, 5]) count(at);
    expect(count(20_000)).toBeUndefined();
  });

  it('counts each on its own', () => {
    const count = counter();
    for (const at of [0, 1, 2]) count(at, 'a');
    expect(count(3, 'b')).toBeUndefined();
    expect(count(3, 'a')).toEqual(window);
  });

  it('holds several windows at the same time', () => {
    const minute = { limit: 4, windowMs: 60_000 };
    const count = counter([window, minute]);
    for (const at of [0, 1, 2, 30_000]) expect(count(at)).toBeUndefined();
    expect(count(30_001)).toEqual(minute);
  });
});
