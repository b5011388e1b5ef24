import type { FaultCondition, Profile, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { refuseTooMany } from '../answer/too-many.ts';
import { refuseBearer } from '../checks/bearer.ts';
import { refuseTokenCall } from '../token/refuse-token-call.ts';

const diagnostics = 'a fault asked for this answer';

/** The states of affairs that a fault can ask for: all that the kit knows. */
export const faultConditions: readonly FaultCondition[] = [
  'token-expired',
  'token-invalid',
  'signature-invalid',
  'clock-skew',
  'rate-limited',
  'quota-exhausted',
  'maintenance',
];

/** What the vendor answers in a state of affairs, whatever the operation; only maintenance reads otherwise to a token call. */
export function conditionAnswer(condition: FaultCondition, isTokenCall: boolean, profile: Profile): VendorResponse {
  switch (condition) {
    case 'token-expired':
    case 'token-invalid':
      return refuseBearer(diagnostics);
    case 'signature-invalid':
      return fail('permissionDenied', {
        text: 'signatureWrong',
        inferredRules: ['wps.signature-refused'],
        diagnostics,
      });
    case 'clock-skew':
      return fail('permissionDenied', {
        text: 'signatureDateInvalid',
        inferredRules: ['wps.signature-refused', 'wps.signature-date-window'],
        diagnostics,
      });
    case 'rate-limited':
      return refuseTooMany({ diagnostics });
    case 'quota-exhausted':
      return fail('flowExceeded', { inferredRules: ['wps.quota'], diagnostics });
    case 'maintenance':
      return isTokenCall
        ? refuseTokenCall('temporarilyUnavailable', profile, { inferredRules: ['wps.token-maintenance'], diagnostics })
        : fail('circuitOpen', { inferredRules: ['wps.maintenance'], diagnostics });
  }
}
