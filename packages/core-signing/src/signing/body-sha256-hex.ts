import { checkBody } from './check-body.ts';
import { hashHex } from './hash-hex.ts';
import type { SignableBody } from './signable-request.ts';

/**
 * What a body adds to the text that KSO-1 and WPS-4 sign: its SHA-256 in lower-case hex, and for an empty body nothing
 * at all, not the hash of nothing (documented, example 1 of the vendor's page).
 */
export function bodySha256Hex(body: SignableBody): string {
  checkBody(body);
  return body === undefined || body.length === 0 ? '' : hashHex('sha256', body);
}
