import { expect, it } from 'vitest';
import { rotated } from './rotated.ts';

it('begins with another item each round, and leaves none out', () => {
  const rounds = [-1, 0, 1, 2, 3].map((round) => rotated(new Set(['a', 'b', 'c']), round).join(''));
  expect(rounds).toEqual(['cab', 'abc', 'bca', 'cab', 'abc']);
  expect(rotated([], 1)).toEqual([]);
});
