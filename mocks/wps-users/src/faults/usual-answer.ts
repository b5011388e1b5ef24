import type { Profile, VendorResponse } from '@x/mock-kit';
import type { WpsUsersReason } from '@x/wps-users/contract';
import { fail } from '../answer/fail.ts';
import { refuseTokenCall } from '../token/refuse-token-call.ts';

const usualReasons = {
  400: 'invalidRequest',
  401: 'accessTokenInvalid',
  403: 'permissionDenied',
  404: 'routeNotFound',
  415: 'contentTypeUnsupported',
  429: 'tooManyRequests',
  499: 'requestCancelled',
  500: 'serverError',
  503: 'temporarilyUnavailable',
} as const satisfies Record<number, WpsUsersReason>;

type FaultStatus = keyof typeof usualReasons;

/** Every status that the sections of the vendor's table have which calls on users can meet, and the captures. */
export const faultStatuses: readonly number[] = Object.keys(usualReasons).map(Number);

/** The reason whose code usually comes with a status. */
export function usualReason(status: number): WpsUsersReason {
  return isFaultStatus(status) ? usualReasons[status] : 'serverError';
}

/** The vendor's usual refusal with a status; the token endpoint has codes of its own. */
export function usualAnswer(status: number, isTokenCall: boolean, profile: Profile): VendorResponse {
  const diagnostics = 'a fault asked for this answer';
  if (!isTokenCall) return fail(usualReason(status), { diagnostics });
  switch (status) {
    case 400:
      return refuseTokenCall('tokenRequestInvalid', profile, { diagnostics });
    case 401:
      return refuseTokenCall('invalidClient', profile, { diagnostics });
    case 403:
      return fail('accessDenied', { diagnostics });
    case 503:
      return refuseTokenCall('temporarilyUnavailable', profile, { diagnostics });
    default:
      return fail(usualReason(status), { diagnostics });
  }
}

function isFaultStatus(status: number): status is FaultStatus {
  return status in usualReasons;
}
