import type { RawRequest } from '@x/mock-kit';
import { equalInConstantTime } from '../equal-in-constant-time.ts';
import { parseAuthorizationHeader } from './authorization-header.ts';
import { keyedHash } from './keyed-hash.ts';
import { parseKsoDate } from './kso-date.ts';
import { likelyMistake } from './likely-mistake.ts';
import type { SignedRequest } from './signed-request.ts';
import { signatureVersion, stringToSign } from './string-to-sign.ts';

/** What the vendor's sample verifier tells apart, plus the header that is not there at all. */
export type SignatureFault = 'headerMissing' | 'headerInvalid' | 'versionUnknown' | 'signatureWrong' | 'dateInvalid';

export type Verification =
  | { readonly kind: 'verified'; readonly date: Date }
  | {
      readonly kind: 'refused';
      readonly fault: SignatureFault;
      /** Why, in words for the person who signs; never the key. */
      readonly explanation: string;
      /** What this server expected to have been signed. */
      readonly stringToSign: string;
    };

/**
 * Checks the KSO-1 signature of a request, in the order of the vendor's sample verifier: date, form of the header,
 * version, key, signature. Only a missing `X-Kso-Authorization` is named before the date. The request is the one
 * without the prefix of its deployment, which is not signed.
 *
 * See https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function verifySignature(
  request: RawRequest,
  appKeyOf: (accessKey: string) => string | undefined,
  unsignedPrefix = '',
): Verification {
  const signed = signedRequestOf(request);
  const expected = stringToSign(signed);
  const refuse = (fault: SignatureFault, explanation: string): Verification => ({
    kind: 'refused',
    fault,
    explanation,
    stringToSign: expected,
  });

  const header = request.header('x-kso-authorization');
  if (header === undefined) return refuse('headerMissing', 'X-Kso-Authorization is missing');

  const date = parseKsoDate(signed.date);
  if (date === undefined) {
    return refuse('dateInvalid', 'X-Kso-Date must read like Wed, 23 Jan 2013 06:43:08 GMT');
  }

  const authorization = parseAuthorizationHeader(header);
  if (authorization === undefined) {
    return refuse('headerInvalid', 'X-Kso-Authorization must read KSO-1 {APPID}:{signature}');
  }
  if (authorization.version !== signatureVersion) {
    return refuse('versionUnknown', `X-Kso-Authorization must begin with ${signatureVersion} and one blank`);
  }

  const appKey = appKeyOf(authorization.accessKey);
  if (appKey === undefined) {
    return refuse('signatureWrong', 'X-Kso-Authorization names an access key that may not sign this request');
  }
  if (!equalInConstantTime(authorization.signature, keyedHash(expected, appKey, 'hex'))) {
    const mistake = likelyMistake({ ...signed, unsignedPrefix }, appKey, authorization.signature);
    return refuse('signatureWrong', mistake ?? 'no common mistake explains the signature: check the app key first');
  }
  return { kind: 'verified', date };
}

function signedRequestOf(request: RawRequest): SignedRequest {
  return {
    method: request.method,
    target: request.target,
    contentType: request.header('content-type') ?? '',
    date: request.header('x-kso-date') ?? '',
    body: request.body,
  };
}
