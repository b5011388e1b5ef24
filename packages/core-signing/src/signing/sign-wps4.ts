import { checkKeys } from './check-keys.ts';
import { hmacSha256Hex } from './hmac-sha256-hex.ts';
import { httpDate } from './http-date.ts';
import { kso1StringToSignAt } from './kso1-string-to-sign.ts';
import type { SignableRequest } from './signable-request.ts';
import type { SigningKeys } from './signing-keys.ts';
import { type Wps4HeaderSet, type Wps4HeaderSets, wps4HeaderWriter } from './wps4-headers.ts';

/** What {@link signWps4} needs: the keys of the app, the request as it will be sent, and the set of headers to write. */
export interface SignWps4Input<Name extends Wps4HeaderSet = Wps4HeaderSet> extends SigningKeys, SignableRequest {
  /**
   * `date`: `Date` and `Authorization`, as open-xz.wps.cn wants them (documented). `wps-docs`: `Wps-Docs-Date` and
   * `Wps-Docs-Authorization`, as private deployments want them (documented for these).
   */
  readonly headers: Name;
}

/** The headers to send. */
export type Wps4Headers<Name extends Wps4HeaderSet = Wps4HeaderSet> = Wps4HeaderSets[Name];

/**
 * Signs a request with WPS-4: `WPS-4 {accessKey}:{hex}`, where hex is the HMAC-SHA256 of the text of KSO-1 with `WPS-4`
 * in front, keyed with the secret key, in lower case (documented; no complete example of the vendor is known, so the
 * test vectors are inferred).
 *
 * One page for private deployments says that a body counts only if it is JSON or a form (`application/json`,
 * `application/x-www-form-urlencoded`): against such a server sign other uploads with `body: undefined`.
 *
 * Throws a `TypeError` that names the field when the input cannot be signed safely. It never shows a value.
 *
 * @see https://open-xz.wps.cn/pages/server/start/explain
 * @see https://bgpt.qhzwfw.gov.cn/developer/document/app/wps365/server/api-call/sign-wps-4.html
 */
export function signWps4<Name extends Wps4HeaderSet>(input: SignWps4Input<Name>): Wps4Headers<Name> {
  checkKeys(input);
  const { accessKey, secretKey, contentType } = input;
  const writeHeaders = wps4HeaderWriter(input.headers);
  const date = httpDate(input.date);
  const signature = hmacSha256Hex(secretKey, kso1StringToSignAt(date, input, 'WPS-4'));
  return writeHeaders(contentType, date, `WPS-4 ${accessKey}:${signature}`);
}
