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
});
