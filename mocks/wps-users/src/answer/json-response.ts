import type { VendorResponse } from '@x/mock-kit';

/** An answer in JSON, without a blank between its parts. */
export function jsonResponse(status: number, body: object): VendorResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}
