import { describe, expect, it } from 'vitest';
import { batches } from '../src/work/batches.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('batches', () => {
  it.each([
    [0, []],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [143, [50, 50, 43]],
  ])('puts %i items into batches of %j', (count, sizes) => {
    expect(batches(numbers(count)).map(({ length }) => length)).toEqual(sizes);
    expect(batches(numbers(count)).flat()).toEqual(numbers(count));
  });
});
