import { createHmac } from 'node:crypto';

/** The algorithm of KSO-1, and the one that clients take instead. */
export type HashAlgorithm = 'sha256' | 'sha1';

/** The HMAC of a string to sign under a key. */
export function keyedHash(text: string, key: string | Uint8Array, algorithm: HashAlgorithm = 'sha256'): Buffer {
  // Node hands header and target bytes over as one character each; latin1 turns them back into the bytes that were sent.
  return createHmac(algorithm, key).update(text, 'latin1').digest();
}
