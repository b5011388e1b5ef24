import type { MockCall, RawRequest, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { restsOn } from '../answer/rests-on.ts';
import type { WpsToken } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { answeredStatus } from '../users/answered-status.ts';

/** Refuses a token that was never issued, has been revoked, has reached its end, or whose user may not log in. */
export function checkToken(call: MockCall<WpsState>, token: WpsToken | undefined): VendorResponse | undefined {
  if (token === undefined) return refuseBearer('the token was not issued here');
  if (token.revoked) return refuseBearer('the token has been revoked');
  if (call.now >= new Date(token.expiresAt)) {
    return refuseBearer(`the token expired at ${token.expiresAt}; the clock says ${call.now.toISOString()}`);
  }
  return token.kind === 'user' ? checkUser(call.state, token.userId) : undefined;
}

function checkUser(state: WpsState, userId: string): VendorResponse | undefined {
  const user = state.users.get(userId);
  if (user !== undefined && !user.deleted && answeredStatus(user) === 'active') return undefined;
  return restsOn(refuseBearer(`the token is that of user ${userId}, who is not active`), ['wps.user-token-inactive']);
}

/** Refuses a request without `Authorization: Bearer {access_token}`. */
export function refuseWithoutBearer(request: RawRequest): VendorResponse {
  const isSignature = /^KSO-1[ :]/.test(request.header('authorization') ?? '');
  return refuseBearer(
    isSignature
      ? 'Authorization carries the signature, which belongs in X-Kso-Authorization; it must read Bearer {access_token}'
      : 'Authorization must read Bearer {access_token}',
  );
}

export function refuseBearer(diagnostics: string): VendorResponse {
  return fail('accessTokenInvalid', { inferredRules: ['wps.bearer'], diagnostics });
}
