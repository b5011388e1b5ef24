import { createCipheriv, createHash } from 'node:crypto';
import type { IdGenerator } from '../vendor/id-generator.ts';

const HEXADECIMAL = '0123456789abcdef';
const DECIMAL = '0123456789';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The same ids in the same order for the same seed, on every machine: the key stream of AES-256 in counter mode under
 * the SHA-256 of the seed, read byte by byte. `1` and `'1'` are the same seed. Repeatable, so of no use for real
 * secrets.
 */
export function createSeededIdGenerator(randomSeed: number | string): IdGenerator {
  const nextByte = seededBytes(String(randomSeed));

  function pick(alphabet: string): string {
    // A byte from the incomplete last round would make the first characters of the alphabet more frequent.
    const limit = 256 - (256 % alphabet.length);
    let byte = nextByte();
    while (byte >= limit) byte = nextByte();
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

/** In blocks, since asking for a few bytes costs as much as asking for many. A request takes about fifty. */
function seededBytes(seed: string): () => number {
  const key = createHash('sha256').update(seed).digest();
  const cipher = createCipheriv('aes-256-ctr', key, new Uint8Array(16));
  let block: Uint8Array = NO_BYTES;
  let at = 0;
  return () => {
    if (at === block.length) {
      block = cipher.update(ZEROS);
      at = 0;
    }
    const byte = block[at] ?? 0;
    at += 1;
    return byte;
  };
}

const NO_BYTES = new Uint8Array();
const ZEROS = new Uint8Array(4096);
