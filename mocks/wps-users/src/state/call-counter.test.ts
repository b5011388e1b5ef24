import { expect, it } from 'vitest';
import { CallCounter } from './call-counter.ts';

const at = (milliseconds: number) => new Date(milliseconds);

it('counts up to the limit within a second, for each app by itself', () => {
  const calls = new CallCounter();
  expect([0, 400, 900].map((moment) => calls.count('a', at(moment), 2))).toEqual([true, true, false]);
  expect(calls.count('b', at(900), 2)).toBe(true);
  expect([999, 1000, 1001, 1400].map((moment) => calls.count('a', at(moment), 2))).toEqual([false, true, false, true]);
});

it('forgets calls of a later time when the clock is set back', () => {
  const calls = new CallCounter();
  expect(calls.count('a', at(5000), 1)).toBe(true);
  expect(calls.count('a', at(0), 1)).toBe(true);
});
