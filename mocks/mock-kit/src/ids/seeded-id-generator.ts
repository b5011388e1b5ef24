import { createHash } from 'node:crypto';
import type { IdGenerator } from '../vendor/id-generator.ts';

const HEXADECIMAL = '0123456789abcdef';
const DECIMAL = '0123456789';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The same ids in the same order for the same seed, on every machine: SHA-256 of the seed and a counter, read byte
 * by byte. `1` and `'1'` are the same seed. Repeatable, so of no use for real secrets.
 */
export function createSeededIdGenerator(randomSeed: number | string): IdGenerator {
  const bytes = seededBytes(String(randomSeed));

  function pick(alphabet: string): string {
    // A byte from the incomplete last round would make the first characters of the alphabet more frequent.
    const limit = 256 - (256 % alphabet.length);
    let byte = bytes.next().value;
    while (byte >= limit) byte = bytes.next().value;
    return alphabet.charAt(byte % alphabet.length);
  }

  function text(alphabet: string, length: number): string {
    let result = '';
    while (result.length < length) result += pick(alphabet);
    return result;
  }

  return {
    hex: (length) => text(HEXADECIMAL, length),
    decimal: (length) => (length < 1 ? '' : pick(DECIMAL.slice(1)) + text(DECIMAL, length - 1)),
    alphanumeric: (length) => text(ALPHANUMERIC, length),
  };
}

function* seededBytes(seed: string): Generator<number, never> {
  for (let block = 0; ; block += 1) {
    yield* createHash('sha256').update(`${seed}\n${block}`).digest();
  }
}
