import { expect, it } from 'vitest';
import { readRate, readWholeNumber } from './numbers.ts';

it('reads whole numbers from 1 on', () => {
  expect([readWholeNumber('1'), readWholeNumber('50', 50)]).toEqual([1, 50]);
  for (const text of ['0', '-1', '1.5', '1e3', '', ' ', 'x', '0x10'])
    expect(() => readWholeNumber(text)).toThrow(RangeError);
  expect(() => readWholeNumber('51', 50)).toThrow('from 1 to 50');
});

it('reads rates', () => {
  expect([readRate('5'), readRate('0.5')]).toEqual([5, 0.5]);
  for (const text of ['0', '0.0', '-1', '', 'x', '1e3', '99999']) expect(() => readRate(text)).toThrow(RangeError);
});
