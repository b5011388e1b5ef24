import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isHeaderSafe } from './header-safe.ts';
import { isPlainObject } from './plain-object.ts';

describe('isPlainObject', () => {
  it.each<[value: unknown, expected: boolean]>([
    [{}, true],
    [Object.create(null), true],
    [JSON.parse('{"__proto__":1}'), true],
    [runInNewContext('({ a: 1 })'), true],
    [runInNewContext('[]'), false],
    [runInNewContext('new Date()'), false],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [new Date(), false],
    [new Map(), false],
    [() => undefined, false],
  ])('%o: %s', (value, expected) => {
    expect(isPlainObject(value)).toBe(expected);
  });
});

describe('isHeaderSafe', () => {
  it('takes visible ASCII and nothing else', () => {
    for (let code = 0; code < 0x180; code += 1) {
      expect(isHeaderSafe(`a${String.fromCharCode(code)}b`)).toBe(code >= 0x21 && code <= 0x7e);
    }
    expect(isHeaderSafe('')).toBe(false);
    expect(isHeaderSafe('token\n')).toBe(false);
  });
});
