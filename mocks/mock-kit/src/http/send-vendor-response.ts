import type { ServerResponse } from 'node:http';
import type { VendorResponse } from '../vendor/vendor-response.ts';

/**
 * Sends a vendor's answer: its headers in its spelling, its body to the byte, and the kit's headers after them. Where
 * both set a header, the kit's counts.
 *
 * @throws TypeError or RangeError when the answer cannot be written as HTTP; nothing has been sent then.
 */
export function sendVendorResponse(
  response: ServerResponse,
  answer: VendorResponse,
  kitHeaders: Readonly<Record<string, string>>,
): void {
  const framing = hasNoBody(answer.status) ? {} : { 'Content-Length': String(Buffer.byteLength(answer.body)) };
  const own = { ...kitHeaders, ...framing };
  const ownNames = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const vendorHeaders = Object.entries(answer.headers).filter(([name]) => !ownNames.has(name.toLowerCase()));

  response.writeHead(answer.status, [...vendorHeaders, ...Object.entries(own)].flat());
  response.end(answer.body);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-8.6 */
function hasNoBody(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}
