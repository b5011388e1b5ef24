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
  const { body } = answer;
  // Node joins a text with the head into one write, and encodes both alike: only what is ASCII stays as it is then.
  if (Buffer.byteLength(body) === body.length) response.end(body, 'latin1');
  else response.end(Buffer.from(body));
}

/**
 * The headers of an answer, names and values in turn: the vendor's in its spelling, and the kit's after them. Where
 * both set a header, the kit's counts.
 */
export function rawResponseHeaders(answer: VendorResponse, kitHeaders: Readonly<Record<string, string>>): string[] {
  const own: string[] = [];
  const ownNames = new Set<string>();
  for (const [name, value] of Object.entries(kitHeaders)) {
    own.push(name, value);
    ownNames.add(name.toLowerCase());
  }
  if (!hasNoBody(answer.status)) {
    own.push('Content-Length', String(Buffer.byteLength(answer.body)));
    ownNames.add('content-length');
  }
  const raw: string[] = [];
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!ownNames.has(name.toLowerCase())) raw.push(name, value);
  }
  raw.push(...own);
  return raw;
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-8.6 */
function hasNoBody(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}
