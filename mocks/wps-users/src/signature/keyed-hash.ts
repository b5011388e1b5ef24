import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of the string to sign under the app key. */
export function keyedHash(text: string, appKey: string, encoding: 'hex' | 'base64'): string {
  // Node hands header and target bytes over as one character each; latin1 turns them back into the bytes that were sent.
  return createHmac('sha256', appKey).update(text, 'latin1').digest(encoding);
}
