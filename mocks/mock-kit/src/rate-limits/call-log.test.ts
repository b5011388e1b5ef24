import { describe, expect, it } from 'vitest';
import { createCallLog } from './call-log.ts';

describe('a call log', () => {
  it('keeps the places of calls while older ones are dropped', () => {
    const log = createCallLog();
    for (let atMs = 0; atMs < 5000; atMs += 1) log.push(atMs);
    log.dropUntil(3999);
    expect([log.at(3999), log.at(4000), log.at(4999), log.at(5000), log.end()]).toEqual([
      undefined,
      4000,
      4999,
      undefined,
      5000,
    ]);
    log.push(6000);
    expect([log.at(5000), log.end()]).toEqual([6000, 5001]);
  });

  it('gives the places of calls that lie ahead away again, but never those that were dropped before', () => {
    const log = createCallLog();
    for (const atMs of [1, 2, 3, 4]) log.push(atMs);
    log.dropUntil(2);
    log.dropAfter(3);
    expect([log.end(), log.at(2), log.at(3)]).toEqual([3, 3, undefined]);
    log.dropAfter(0);
    expect([log.end(), log.at(1)]).toEqual([2, undefined]);
    log.push(9);
    expect(log.at(2)).toBe(9);
  });

  it('finds the first call that fulfils a condition', () => {
    const log = createCallLog();
    for (const atMs of [10, 20, 20, 30]) log.push(atMs);
    log.dropUntil(10);
    expect([15, 20, 25, 30].map((ms) => log.firstWhere((atMs) => atMs > ms))).toEqual([1, 3, 3, 4]);
    expect(log.firstWhere((atMs) => atMs > 5)).toBe(1);
  });
});
