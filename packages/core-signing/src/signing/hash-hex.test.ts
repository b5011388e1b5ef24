import { createHash, hash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { hashHex, pickHashHex } from './hash-hex.ts';

const abc = {
  md5: '900150983cd24fb0d6963f7d28e17f72',
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
};

describe.each([
  ['of this Node', hashHex],
  ['with crypto.hash', pickHashHex({ createHash, hash })],
  ['without crypto.hash', pickHashHex({ createHash })],
])('hashHex %s', (_, hashed) => {
  it.each(['md5', 'sha1', 'sha256'] as const)('gives the %s of "abc" that RFC 1321 and FIPS 180 print', (algorithm) => {
    expect(hashed(algorithm, 'abc')).toBe(abc[algorithm]);
    expect(hashed(algorithm, new TextEncoder().encode('abc'))).toBe(abc[algorithm]);
  });

  it('takes a string as UTF-8', () => {
    expect(hashed('sha256', '张三')).toBe(hashed('sha256', Buffer.from('张三', 'utf8')));
  });
});

describe('pickHashHex', () => {
  it('takes the one-shot hash when there is one', () => {
    const createHashUnused = vi.fn<typeof createHash>();
    expect(pickHashHex({ createHash: createHashUnused, hash })('md5', 'abc')).toBe(abc.md5);
    expect(createHashUnused).not.toHaveBeenCalled();
  });
});
