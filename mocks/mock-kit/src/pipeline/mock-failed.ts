import type { VendorResponse } from '../vendor/vendor-response.ts';

/** The one answer that is no vendor's: the mock itself is at fault. */
export function mockFailed(requestId: string): VendorResponse {
  return {
    status: 500,
    headers: { 'Content-Type': 'text/plain' },
    body: 'mock server error, see its log',
    diagnostics: `a mistake in the mock server, not in the request; its log has the cause under ${requestId}`,
  };
}
