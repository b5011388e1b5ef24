import type { HashAlgorithm } from './keyed-hash.ts';

/** A signature in whichever encoding it came. */
export interface ReceivedSignature {
  readonly bytes: Buffer;
  readonly algorithm: HashAlgorithm;
  /** What is wrong with the way it is written. */
  readonly hints: readonly string[];
}

/** Reads a signature as lenient as can be, to find out what it was made from; undefined when it is no hash at all. */
export function readSignature(text: string): ReceivedSignature | undefined {
  const trimmed = text.trim();
  const decoded = decode(trimmed);
  const algorithm = decoded === undefined ? undefined : algorithmOf(decoded.bytes);
  if (decoded === undefined || algorithm === undefined) return undefined;
  return {
    bytes: decoded.bytes,
    algorithm,
    hints: [
      ...(trimmed === text ? [] : ['there is a blank beside the signature']),
      ...decoded.hints,
      ...(algorithm === 'sha1' ? ['the signature was made by HMAC-SHA1; it must be HMAC-SHA256'] : []),
    ],
  };
}

/** The sizes of the two hashes in hex. */
const HEX = /^(?:[0-9a-f]{64}|[0-9a-f]{40})$/i;

function decode(text: string): { readonly bytes: Buffer; readonly hints: readonly string[] } | undefined {
  if (HEX.test(text)) {
    const hints = text === text.toLowerCase() ? [] : ['the hex digits of the signature must be in lower case'];
    return { bytes: Buffer.from(text, 'hex'), hints };
  }
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const inside = bytes.toString('latin1');
  return HEX.test(inside)
    ? { bytes: Buffer.from(inside, 'hex'), hints: ['the hex digits of the signature were written in base64 besides'] }
    : { bytes, hints: ['the signature is in base64; it must be in hex'] };
}

function algorithmOf({ length }: Buffer): HashAlgorithm | undefined {
  if (length === 32) return 'sha256';
  return length === 20 ? 'sha1' : undefined;
}
