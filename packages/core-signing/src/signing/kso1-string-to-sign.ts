import { bodySha256Hex } from './body-sha256-hex.ts';
import { checkContentType } from './check-content-type.ts';
import { checkMethod } from './check-method.ts';
import { checkPath } from './check-path.ts';
import { httpDate } from './http-date.ts';
import type { SignableRequest } from './signable-request.ts';

/** The schemes that sign the same text, each with its own name in front. */
export type Kso1Scheme = 'KSO-1' | 'WPS-4';

/**
 * The text that KSO-1 signs: `KSO-1`, method, request target, content type, date and the body's SHA-256 in hex, one
 * after the other with nothing between them (documented). WPS-4 signs the same text with its own name in front
 * (documented). It holds no secret, so it can be logged and compared when the vendor refuses a signature.
 *
 * Throws a `TypeError` that names the field when a part cannot be sent as it would be signed.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function kso1StringToSign(request: SignableRequest, scheme: Kso1Scheme = 'KSO-1'): string {
  return kso1StringToSignAt(httpDate(request.date), request, scheme);
}

/** The same for a date that is header text already, so that a signer, which sends the date too, makes it only once. */
export function kso1StringToSignAt(date: string, request: Omit<SignableRequest, 'date'>, scheme: Kso1Scheme): string {
  const { method, path, contentType, body } = request;
  checkMethod(method);
  checkPath(path);
  checkContentType(contentType);
  return scheme + method + path + contentType + date + bodySha256Hex(body);
}
