import { createHash } from 'node:crypto';
import type { SignedRequest } from './signed-request.ts';

/** The version word, with which the string to sign and the header begin. */
export const signatureVersion = 'KSO-1';

/** The string that the server expects to have been signed: its parts run into each other, one character for each byte. */
export function stringToSign(request: SignedRequest): string {
  const hash = bodyHash(request.body);
  return [signatureVersion, request.method, request.target, request.contentType, request.date, hash].join('');
}

/** Without a body nothing is hashed: this part is then empty, not the hash of no bytes. */
export function bodyHash(body: Uint8Array): string {
  return body.length === 0 ? '' : sha256Hex(body);
}

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
