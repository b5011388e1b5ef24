import { expect, it } from 'vitest';
import { describeRounds, median, medianRatio, quantile } from './statistics.ts';

it('takes the middle value, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

it('takes quantiles by the nearest rank, and leaves the values as they lie', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([quantile(values, 0.5), quantile(values, 0.99), quantile(values, 1)]).toEqual([50, 99, 100]);
  expect(values[0]).toBe(100);
  expect(quantile([3], 0.01)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});

it('sorts by number, not by text', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(quantile([10, 9, 100], 0.5)).toBe(10);
});

it('compares round by round, so that a slow round weighs on neither side', () => {
  // The second round was ten times slower for both; the ratio of the medians would be 2 / 1.
  expect(medianRatio([100, 2, 12], [200, 4, 8])).toBe(0.5);
  expect(() => medianRatio([1], [1, 2])).toThrow('one value a round');
});

it('shows the median with the range of the rounds', () => {
  expect(describeRounds([3, 1, 2])).toBe('2.0 (1.0 to 3.0)');
  expect(describeRounds([3, 1, 2], 0)).toBe('2 (1 to 3)');
  expect(describeRounds([12_345.67], 0)).toBe('12,346 (12,346 to 12,346)');
});
