import { describe, expect, it } from 'vitest';
import { matchesHeader, matchesOperation } from './matches.ts';

describe('matchesOperation', () => {
  it.each([
    ['wps.get', 'wps.get'],
    ['wps.*', 'wps.get'],
    ['wps.*', 'wps.'],
    ['*', 'wps.get'],
    ['*', undefined],
    ['**', 'wps.get'],
    ['*get', 'wps.get'],
    ['w*g*t', 'wps.get'],
    ['*.batch*', 'feishu.batchOpen'],
    ['*e*e*', 'wps.delete'],
    ['a*ab', 'aab'],
  ])('%s fits %s', (pattern, operation) => {
    expect(matchesOperation(pattern, operation)).toBe(true);
  });

  it.each([
    ['wps.get', 'wps.getAll'],
    ['wps.get', 'WPS.get'],
    ['wps.*', 'feishu.get'],
    ['wps.*', undefined],
    ['', undefined],
    ['*get', 'wps.getAll'],
    ['wps.ge*et', 'wps.get'],
    ['a*a', 'a'],
    ['wps.?et', 'wps.get'],
    ['w.s.get', 'wps.get'],
  ])('%s does not fit %s', (pattern, operation) => {
    expect(matchesOperation(pattern, operation)).toBe(false);
  });

  it('takes no longer for a pattern made to take long', () => {
    expect(matchesOperation(`${'*a'.repeat(5000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('matchesHeader', () => {
  const header = (name: string) => new Headers({ 'X-One': '1', 'x-two': '2' }).get(name) ?? undefined;

  it('wants every header with its value', () => {
    expect(matchesHeader({ 'x-ONE': '1', 'X-Two': '2' }, header)).toBe(true);
    expect(matchesHeader({}, header)).toBe(true);
    expect(matchesHeader({ 'x-one': '1', 'x-two': '3' }, header)).toBe(false);
    expect(matchesHeader({ 'x-three': '' }, header)).toBe(false);
  });
});
