import { describe, expect, it } from 'vitest';
import { Fifo } from './fifo.ts';

function fifoOf(...values: readonly number[]): Fifo<number> {
  const fifo = new Fifo<number>();
  for (const value of values) fifo.push(value);
  return fifo;
}

describe('a queue', () => {
  it('gives what was put in first, whatever was taken before', () => {
    const fifo = fifoOf(1, 2, 3, 4, 5);
    expect([fifo.shift(), fifo.shift(), fifo.shift()]).toEqual([1, 2, 3]);
    fifo.push(6);
    expect([fifo.length, fifo.at(0), fifo.at(1), fifo.at(2), fifo.at(3)]).toEqual([3, 4, 5, 6, undefined]);
    expect([fifo.shift(), fifo.shift(), fifo.shift(), fifo.shift()]).toEqual([4, 5, 6, undefined]);
    expect(fifo.length).toBe(0);
    fifo.push(7);
    expect([fifo.length, fifo.at(0)]).toEqual([1, 7]);
  });

  it('keeps what passes, in its order', () => {
    const fifo = fifoOf(1, 2, 3, 4, 5, 6);
    fifo.shift();
    fifo.keep((value) => value % 2 === 0);
    expect([fifo.length, fifo.shift(), fifo.shift(), fifo.shift(), fifo.shift()]).toEqual([3, 2, 4, 6, undefined]);
  });
});
