import { checkKeys } from './check-keys.ts';
import { hmacSha256Hex } from './hmac-sha256-hex.ts';
import { httpDate } from './http-date.ts';
import { kso1StringToSignAt } from './kso1-string-to-sign.ts';
import type { SignableRequest } from './signable-request.ts';
import type { SigningKeys } from './signing-keys.ts';

/** What {@link signKso1} needs: the keys of the app and the request as it will be sent. */
export interface SignKso1Input extends SigningKeys, SignableRequest {}

/** The headers to send. An empty `Content-Type` may be sent empty or left out. */
export type Kso1Headers = {
  readonly 'Content-Type': string;
  readonly 'X-Kso-Date': string;
  readonly 'X-Kso-Authorization': string;
};

/**
 * Signs a request to WPS 365 (openapi.wps.cn) with KSO-1: HMAC-SHA256 of the text of `kso1StringToSign`, keyed with the
 * secret key, in lower-case hex, as `X-Kso-Authorization: KSO-1 {accessKey}:{hex}` (all documented).
 *
 * Sign right before sending, and anew for every attempt. The vendor asks for a signature once interface signing is
 * switched on for the app (documented); the token endpoint takes none (observed).
 *
 * Throws a `TypeError` that names the field when the input cannot be signed safely. It never shows a value.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function signKso1(input: SignKso1Input): Kso1Headers {
  checkKeys(input);
  const { accessKey, secretKey, contentType } = input;
  const date = httpDate(input.date);
  const signature = hmacSha256Hex(secretKey, kso1StringToSignAt(date, input, 'KSO-1'));
  return {
    'Content-Type': contentType,
    'X-Kso-Date': date,
    'X-Kso-Authorization': `KSO-1 ${accessKey}:${signature}`,
  };
}
