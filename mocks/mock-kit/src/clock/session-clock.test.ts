import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionClock } from './session-clock.ts';

const START = new Date('2026-11-21T00:00:00Z');
const later = (ms: number) => new Date(START.getTime() + ms);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session clock', () => {
  it('follows the machine unless told otherwise', () => {
    const clock = createSessionClock();
    vi.setSystemTime(later(5));
    expect(clock.now()).toEqual(later(5));
    expect(clock.mode()).toBe('real');
  });

  it('may stand still from the start', () => {
    const clock = createSessionClock('2020-01-01T00:00:00Z');
    vi.setSystemTime(later(5));
    expect(clock.now().toISOString()).toBe('2020-01-01T00:00:00.000Z');
    expect(clock.mode()).toBe('frozen');
  });

  it('freezes at the present moment or at a given one', () => {
    const clock = createSessionClock();
    clock.freeze();
    vi.setSystemTime(later(5));
    expect(clock.now()).toEqual(START);
    clock.freeze('2030-01-01');
    expect(clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z');
  });

  it('advances a real clock by turning it into one that runs ahead', () => {
    const clock = createSessionClock();
    clock.advance(1000);
    expect(clock.mode()).toBe('offset');
    expect(clock.now()).toEqual(later(1000));
    vi.setSystemTime(later(5));
    expect(clock.now()).toEqual(later(1005));
    clock.advance(1000);
    expect(clock.now()).toEqual(later(2005));
  });

  it('advances a frozen clock and leaves it frozen', () => {
    const clock = createSessionClock(START);
    clock.advance(7);
    vi.setSystemTime(later(100));
    expect(clock.now()).toEqual(later(7));
    expect(clock.mode()).toBe('frozen');
  });

  it('sets a running clock, which runs on from there, and a frozen one, which does not', () => {
    const running = createSessionClock();
    const frozen = createSessionClock(START);
    running.set(later(-500));
    frozen.set(later(-500));
    vi.setSystemTime(later(100));
    expect(running.now()).toEqual(later(-400));
    expect(frozen.now()).toEqual(later(-500));
  });

  it('resumes to the machine, and resets to how it started', () => {
    const clock = createSessionClock('2020-01-01');
    clock.resume();
    expect(clock.now()).toEqual(START);
    clock.reset();
    expect(clock.now().toISOString()).toBe('2020-01-01T00:00:00.000Z');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is not advanced by %d', (byMs) => {
    const clock = createSessionClock(START);
    expect(() => clock.advance(byMs)).toThrow(RangeError);
    expect(clock.now()).toEqual(START);
  });

  it('does not go where no date is', () => {
    const clock = createSessionClock(START);
    expect(() => clock.advance(9e15)).toThrow(RangeError);
    expect(() => clock.set('never')).toThrow(RangeError);
    expect(() => clock.freeze(new Date(Number.NaN))).toThrow(RangeError);
    expect(clock.now()).toEqual(START);
  });

  it('gives dates that a caller may change', () => {
    const clock = createSessionClock(START);
    clock.now().setFullYear(1999);
    expect(clock.now()).toEqual(START);
  });

  it('starts ahead of the machine or behind it, and goes back to that', () => {
    const clock = createSessionClock('offset:-PT1S');
    expect([clock.mode(), clock.now()]).toEqual(['offset', later(-1000)]);
    clock.freeze();
    clock.reset();
    vi.setSystemTime(later(5));
    expect([clock.mode(), clock.now()]).toEqual(['offset', later(-995)]);
  });

  it('runs on from a moment, and from the same one after a reset', () => {
    const clock = createSessionClock({ mode: 'offset', now: '2020-01-01T00:00:00Z' });
    vi.setSystemTime(later(5));
    expect(clock.now().toISOString()).toBe('2020-01-01T00:00:00.005Z');
    clock.reset();
    expect(clock.now().toISOString()).toBe('2020-01-01T00:00:00.000Z');
  });

  it('that starts frozen at the present goes back to the moment when it was made', () => {
    const clock = createSessionClock('frozen');
    vi.setSystemTime(later(5));
    clock.advance(1);
    clock.reset();
    expect([clock.mode(), clock.now()]).toEqual(['frozen', START]);
  });

  it('advances by a text', () => {
    const clock = createSessionClock(START);
    clock.advance('2s');
    clock.advance('PT1S');
    expect(clock.now()).toEqual(later(3000));
  });
});

describe('a listener of a session clock', () => {
  it('hears of each change after it was made', () => {
    const clock = createSessionClock();
    const heard: string[] = [];
    clock.subscribe(() => heard.push(`${clock.mode()} ${clock.now().toISOString().slice(11)}`));
    clock.advance('1h');
    clock.freeze('2026-11-21T08:00:00Z');
    clock.set('2026-11-21T09:00:00Z');
    clock.resume();
    clock.reset();
    expect(heard).toEqual([
      'offset 01:00:00.000Z',
      'frozen 08:00:00.000Z',
      'frozen 09:00:00.000Z',
      'real 00:00:00.000Z',
      'real 00:00:00.000Z',
    ]);
  });

  it('hears nothing of a change that is refused', () => {
    const clock = createSessionClock();
    const listener = vi.fn();
    clock.subscribe(listener);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.set('never')).toThrow(RangeError);
    expect(() => clock.freeze('never')).toThrow(RangeError);
    expect(listener).not.toHaveBeenCalled();
  });

  it('that subscribed twice is called twice, and once after one of the two has ended', () => {
    const clock = createSessionClock();
    const listener = vi.fn();
    const end = clock.subscribe(listener);
    clock.subscribe(listener);
    clock.freeze();
    expect(listener).toHaveBeenCalledTimes(2);
    end();
    end();
    clock.resume();
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
