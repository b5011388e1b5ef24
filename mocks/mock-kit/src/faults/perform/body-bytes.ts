import type { ServerResponse } from 'node:http';
import type { VendorResponse } from '../../vendor/vendor-response.ts';

/** The body as it would be sent: none to a HEAD, and none with a status that has none. */
export function bodyBytes(response: Pick<ServerResponse, 'req'>, { status, body }: VendorResponse): Buffer {
  const hasNone = response.req.method === 'HEAD' || status < 200 || status === 204 || status === 304;
  return Buffer.from(hasNone ? '' : body);
}

/** So many bytes from the start, but always fewer than there are: a cut that cuts nothing would be no fault. */
export function cutShort(bytes: Buffer, wanted: number): Buffer {
  return bytes.subarray(0, Math.max(0, Math.min(wanted, bytes.length - 1)));
}
