import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsToken } from '../state/seed-schema.ts';

/** Refuses a token that was never issued, has been revoked or has reached its end. */
export function checkToken(token: WpsToken | undefined, now: Date): VendorResponse | undefined {
  if (token === undefined) return refuseBearer('the token was not issued here');
  if (token.revoked) return refuseBearer('the token has been revoked');
  if (now >= new Date(token.expiresAt)) {
    return refuseBearer(`the token expired at ${token.expiresAt}; the clock says ${now.toISOString()}`);
  }
  return undefined;
}

export function refuseBearer(diagnostics: string): VendorResponse {
  return fail('accessTokenInvalid', { inferredRules: ['wps.bearer'], diagnostics });
}
