import type { ServerResponse } from 'node:http';
import type { VendorResponse } from '../vendor/vendor-response.ts';

/**
 * Sends a vendor's answer under the given headers, its body to the byte.
 *
 * @throws TypeError or RangeError when the answer cannot be written as HTTP; nothing has been sent then.
 */
export function sendVendorResponse(
  response: ServerResponse,
  answer: VendorResponse,
  rawHeaders: readonly string[],
): void {
  response.writeHead(answer.status, [...rawHeaders]);
  // Node joins a text with the head and encodes both anew; bytes it sends as they are.
  response.end(Buffer.from(answer.body));
}

/**
 * The headers of an answer, names and values in turn: the vendor's in its spelling, and the kit's after them. Where
 * both set a header, the kit's counts.
 */
export function rawResponseHeaders(answer: VendorResponse, kitHeaders: Readonly<Record<string, string>>): string[] {
  const framing = hasNoBody(answer.status) ? {} : { 'Content-Length': String(Buffer.byteLength(answer.body)) };
  const own = { ...kitHeaders, ...framing };
  const ownNames = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const vendorHeaders = Object.entries(answer.headers).filter(([name]) => !ownNames.has(name.toLowerCase()));
  return [...vendorHeaders, ...Object.entries(own)].flat();
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-8.6 */
function hasNoBody(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}
