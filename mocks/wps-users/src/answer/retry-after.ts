import type { VendorResponse } from '@x/mock-kit';
import { restsOn } from './rests-on.ts';

/** The same answer with `Retry-After`, when it is known. */
export function withRetryAfter(response: VendorResponse, seconds: number | undefined): VendorResponse {
  if (seconds === undefined) return response;
  const headers = { ...response.headers, 'retry-after': String(seconds) };
  return restsOn({ ...response, headers }, ['wps.retry-after']);
}
