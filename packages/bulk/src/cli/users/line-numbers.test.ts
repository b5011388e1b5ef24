import { expect, it } from 'vitest';
import { LineNumbers } from './line-numbers.ts';

it('knows the line of each user', () => {
  const numbers = new LineNumbers();
  const lines = [2, 3, 4, 7, 8, 20, 21, 22, 30];
  for (const line of lines) numbers.add(line);
  expect(lines.map((_, ordinal) => numbers.lineOf(ordinal))).toEqual(lines);
  expect(numbers.lineOf(lines.length)).toBeUndefined();
  expect(new LineNumbers().lineOf(0)).toBeUndefined();
});
