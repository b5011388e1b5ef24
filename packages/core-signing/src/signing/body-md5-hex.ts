import { checkBody } from './check-body.ts';
import { hashHex } from './hash-hex.ts';
import type { SignableBody } from './signable-request.ts';

/** `Content-Md5` of a body: MD5 in lower-case hex; that of the empty string when there is no body (documented, WPS-3). */
export function bodyMd5Hex(body: SignableBody): string {
  checkBody(body);
  return hashHex('md5', body ?? '');
}
