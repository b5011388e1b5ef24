import { bodyMd5Hex } from './body-md5-hex.ts';
import { checkMethod } from './check-method.ts';
import { checkPath } from './check-path.ts';
import { hashHex } from './hash-hex.ts';
import type { SignableRequest } from './signable-request.ts';

/**
 * `Content-Md5` of a WPS-2 request, lower-case hex: for a GET the MD5 of path and query, whatever its body; for every
 * other method the MD5 of the body (both documented); for one without a body the MD5 of the empty string (inferred).
 *
 * @see https://developer.kdocs.cn/server/convert/overview.html
 */
export function wps2ContentMd5({ method, path, body }: Pick<SignableRequest, 'method' | 'path' | 'body'>): string {
  checkMethod(method);
  checkPath(path);
  // A GET in lower case is a GET by the time it is sent.
  return method.toUpperCase() === 'GET' ? hashHex('md5', path) : bodyMd5Hex(body);
}
