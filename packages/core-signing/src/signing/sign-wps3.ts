import { bodyMd5Hex } from './body-md5-hex.ts';
import { checkContentType } from './check-content-type.ts';
import { checkKeys } from './check-keys.ts';
import { checkPath } from './check-path.ts';
import { hashHex } from './hash-hex.ts';
import { httpDate } from './http-date.ts';
import type { SignableRequest } from './signable-request.ts';
import type { SigningKeys } from './signing-keys.ts';
import { wps3StringToSign } from './wps3-string-to-sign.ts';

/**
 * What {@link signWps3} needs: the keys of the app and the request as it will be sent. The method is not signed
 * (documented).
 *
 * Two hosts, two readings. open.wps.cn uses the secret key as it is (documented). open-xz.wps.cn uses it in lower case
 * and leaves `/open` in front of the path unsigned (documented there): pass `secretKey.toLowerCase()` and the shorter
 * `path` for that host. The published examples do not tell the two apart.
 */
export interface SignWps3Input extends SigningKeys, Omit<SignableRequest, 'method'> {}

/** The headers to send. */
export type Wps3Headers = {
  readonly 'Content-Type': string;
  readonly 'Content-Md5': string;
  readonly Date: string;
  readonly 'X-Auth': string;
};

/**
 * Signs a request with WPS-3: `X-Auth: WPS-3:{accessKey}:{hex}`, where hex is the SHA-1 of secret key, `Content-Md5`,
 * path and query, `Content-Type` and `Date` one after the other, in lower case (documented). `Content-Md5` is the MD5
 * of the body, and that of the empty string when there is none (documented).
 *
 * Throws a `TypeError` that names the field when the input cannot be signed safely. It never shows a value.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/server/api-description/signature-description-wps-3.html
 * @see https://open-xz.wps.cn/pages/server/start/explain
 */
export function signWps3(input: SignWps3Input): Wps3Headers {
  checkKeys(input);
  const { accessKey, secretKey, path, contentType } = input;
  checkPath(path);
  checkContentType(contentType);
  const date = httpDate(input.date);
  const contentMd5 = bodyMd5Hex(input.body);
  const signature = hashHex('sha1', wps3StringToSign({ secretKey, contentMd5, path, contentType, date }));
  return {
    'Content-Type': contentType,
    'Content-Md5': contentMd5,
    Date: date,
    'X-Auth': `WPS-3:${accessKey}:${signature}`,
  };
}
