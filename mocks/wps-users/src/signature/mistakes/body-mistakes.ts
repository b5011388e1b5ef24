import type { SignedParts } from '../signed-parts.ts';
import type { ReceivedRequest } from '../signed-request.ts';
import { sha256Hex } from '../string-to-sign.ts';
import { jsonRewritings } from './json-rewritings.ts';
import type { Mistake } from './mistake.ts';

/** What clients hash though they send nothing. */
const bodiesNotSent = ['{}', 'null', '""'];

/** The bytes that are sent must be hashed, and nothing at all when there are none. */
export function bodyMistakes({ body }: ReceivedRequest, { bodyHash }: SignedParts): Mistake[] {
  const emptyHash = {
    hint: 'the hash of an empty body was signed; without a body that part must be empty',
    parts: { bodyHash: sha256Hex('') },
  };
  if (body.length === 0) {
    return [
      emptyHash,
      ...bodiesNotSent.map((text) => ({
        hint: `the hash of the body ${text} was signed, and no body was sent`,
        parts: { bodyHash: sha256Hex(text) },
      })),
    ];
  }
  return [
    { hint: 'the hash of the body was left out when signing', parts: { bodyHash: '' } },
    { ...emptyHash, hint: 'the hash of an empty body was signed, and one was sent; hash the very bytes that are sent' },
    {
      hint: 'the hash of the body was signed in upper case; its hex digits must be in lower case',
      parts: { bodyHash: bodyHash.toUpperCase() },
    },
    {
      hint: 'the hash of the body was signed in base64; it must be in hex',
      parts: { bodyHash: Buffer.from(bodyHash, 'hex').toString('base64') },
    },
    {
      hint: 'the body itself was signed instead of its hash',
      parts: { bodyHash: Buffer.from(body).toString('latin1') },
    },
    ...jsonRewritings(body).map((text) => ({
      hint: 'the JSON was written anew after it had been signed; sign the very bytes that are sent',
      parts: { bodyHash: sha256Hex(text) },
    })),
  ];
}
