import type { RawRequest } from '@x/mock-kit';
import { equalInConstantTime } from '../equal-in-constant-time.ts';
import { parseAuthorizationHeader } from './authorization-header.ts';
import { explainSignature } from './explain-signature.ts';
import { dateHints, headerHints } from './form-hints.ts';
import { keyedHash } from './keyed-hash.ts';
import { parseKsoDate } from './kso-date.ts';
import type { KeyHolder } from './mistakes/key-mistakes.ts';
import { receivedRequestOf } from './received-request.ts';
import { signatureVersion, stringToSign } from './string-to-sign.ts';

/** What the vendor's sample verifier tells apart, plus the header that is not there at all. */
export type SignatureFault = 'headerMissing' | 'headerInvalid' | 'versionUnknown' | 'signatureWrong' | 'dateInvalid';

export type Verification =
  | { readonly kind: 'verified'; readonly date: Date; readonly stringToSign: string }
  | {
      readonly kind: 'refused';
      readonly fault: SignatureFault;
      /** Why, in words for the person who signs; never the key. */
      readonly reason: string;
      /** The mistakes that led there, as far as they are known. */
      readonly hints: readonly string[];
      /** What this server expected to have been signed, one character for each byte. */
      readonly stringToSign: string;
      /** What was signed, where known mistakes explain the signature. */
      readonly signedText: string | undefined;
    };

/** Who may have signed a request. */
export interface KnownSigners {
  /** The app that must sign; undefined when nobody may. */
  readonly app: KeyHolder | undefined;
  /** The others, whose keys may have been mixed up with it. */
  readonly others?: readonly KeyHolder[];
  /** What the deployment puts before the path. */
  readonly unsignedPrefix?: string;
}

/**
 * Checks the KSO-1 signature of a request, in the order of the vendor's sample verifier: date, form of the header,
 * version, key, signature. Only a missing `X-Kso-Authorization` is named before the date. The request is the one
 * without the prefix of its deployment, which is not signed.
 *
 * See https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function verifySignature(
  request: RawRequest,
  { app, others = [], unsignedPrefix = '' }: KnownSigners,
): Verification {
  const received = receivedRequestOf(request, unsignedPrefix);
  const expected = stringToSign(received);
  const refuse = (
    fault: SignatureFault,
    reason: string,
    hints: readonly string[] = [],
    signedText?: string,
  ): Verification => ({ kind: 'refused', fault, reason, hints, stringToSign: expected, signedText });

  const header = request.header('x-kso-authorization');
  if (header === undefined) return refuse('headerMissing', 'X-Kso-Authorization is missing', headerHints(request));

  const date = parseKsoDate(received.date);
  if (date === undefined) {
    const reason = 'X-Kso-Date must read like Wed, 23 Jan 2013 06:43:08 GMT';
    return refuse('dateInvalid', reason, dateHints(received));
  }

  const authorization = parseAuthorizationHeader(header);
  if (authorization === undefined) {
    return refuse('headerInvalid', 'X-Kso-Authorization must read KSO-1 {APPID}:{signature}');
  }
  if (authorization.version !== signatureVersion) {
    return refuse('versionUnknown', `X-Kso-Authorization must begin with ${signatureVersion} and one blank`);
  }

  const { accessKey, signature } = authorization;
  if (app === undefined || accessKey !== app.id) {
    const reason = 'X-Kso-Authorization names an access key that may not sign this request';
    return refuse('signatureWrong', reason, [accessKeyHint(accessKey, app, others)]);
  }
  if (!equalInConstantTime(signature, keyedHash(expected, app.appKey).toString('hex'))) {
    const { hints, signedText } = explainSignature(received, { app, others }, signature);
    const reason = 'the signature is not that of the string to sign under the key of the app';
    return refuse('signatureWrong', reason, signedText === undefined ? [...hints, checkTheKey] : hints, signedText);
  }
  return { kind: 'verified', date, stringToSign: expected };
}

const checkTheKey =
  'no common mistake explains the signature: check the app key first, then compare the string to sign with yours';

function accessKeyHint(accessKey: string, app: KeyHolder | undefined, others: readonly KeyHolder[]): string {
  if (accessKey.trim() === app?.id) return 'there is a blank beside the APPID';
  if (others.some(({ id }) => id === accessKey)) {
    return `the signature is that of app ${accessKey}, and the bearer token that of ${app === undefined ? 'nobody' : `app ${app.id}`}`;
  }
  return 'the access key is the APPID of no app that is known here';
}
