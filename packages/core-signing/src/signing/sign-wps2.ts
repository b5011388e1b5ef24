import { checkContentType } from './check-content-type.ts';
import { checkKeys } from './check-keys.ts';
import { hashHex } from './hash-hex.ts';
import { httpDate } from './http-date.ts';
import type { SignableRequest } from './signable-request.ts';
import type { SigningKeys } from './signing-keys.ts';
import { wps2ContentMd5 } from './wps2-content-md5.ts';
import { wps2StringToSign } from './wps2-string-to-sign.ts';

/** A whole request: `Content-Md5` is worked out from `method`, `path` and `body`. The usual form. */
export interface SignWps2RequestInput extends SigningKeys, SignableRequest {
  readonly contentMd5?: undefined;
}

/**
 * A `Content-Md5` that is known already: the body is a stream, say, or the server departs from the rule for GET.
 * WPS-2 signs nothing else of the request, so `method`, `path` and `body` are not given; if they are, they play no part.
 */
export interface SignWps2Md5Input extends SigningKeys, Pick<SignableRequest, 'contentType' | 'date'> {
  /** 32 lower-case hex digits (documented: lower case is required). */
  readonly contentMd5: string;
  readonly method?: undefined;
  readonly path?: undefined;
  readonly body?: undefined;
}

export type SignWps2Input = SignWps2RequestInput | SignWps2Md5Input;

/** The headers to send. */
export type Wps2Headers = {
  readonly 'Content-Type': string;
  readonly 'Content-Md5': string;
  readonly Date: string;
  readonly Authorization: string;
};

const md5Hex = /^[0-9a-f]{32}$/;

/**
 * Signs a request with WPS-2, the scheme of solution.wps.cn and developer.kdocs.cn, not of openapi.wps.cn:
 * `Authorization: WPS-2:{accessKey}:{hex}`, where hex is the SHA-1 of secret key, `Content-Md5`, `Content-Type` and
 * `Date` one after the other, in lower case (documented). `Content-Md5` is the MD5 of the body, and for a GET that of
 * path and query (documented). Method and path of other requests are not protected.
 *
 * Throws a `TypeError` that names the field when the input cannot be signed safely. It never shows a value.
 *
 * @see https://developer.kdocs.cn/server/convert/overview.html
 * @see https://solution.wps.cn/docs/convert/overview.html
 */
export function signWps2(input: SignWps2Input): Wps2Headers {
  checkKeys(input);
  const { accessKey, secretKey, contentType } = input;
  checkContentType(contentType);
  const date = httpDate(input.date);
  const contentMd5 = input.contentMd5 === undefined ? wps2ContentMd5(input) : checkedMd5(input.contentMd5);
  const signature = hashHex('sha1', wps2StringToSign({ secretKey, contentMd5, contentType, date }));
  return {
    'Content-Type': contentType,
    'Content-Md5': contentMd5,
    Date: date,
    Authorization: `WPS-2:${accessKey}:${signature}`,
  };
}

function checkedMd5(contentMd5: string): string {
  if (typeof contentMd5 !== 'string' || !md5Hex.test(contentMd5)) {
    throw new TypeError('contentMd5 must be 32 lower-case hex digits');
  }
  return contentMd5;
}
