import type { VendorResponse } from '@x/mock-kit';
import { fail } from './fail.ts';
import { withRetryAfter } from './retry-after.ts';

interface Details {
  /** When to call again; the header is left out without it. */
  readonly retryAfterSeconds?: number | undefined;
  readonly diagnostics?: string;
}

/** The answer to a call over a limit. */
export function refuseTooMany({ retryAfterSeconds, ...details }: Details): VendorResponse {
  return withRetryAfter(fail('tooManyRequests', { inferredRules: ['wps.rate'], ...details }), retryAfterSeconds);
}
