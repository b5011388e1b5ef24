import type { FaultCondition, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { internalErrorMessage } from '../checks/refuse-failing-tenant.ts';
import { waitHeaders } from './wait-headers.ts';

/** The vendor signs nothing, so its mock knows neither of these. */
type UnknownCondition = 'signature-invalid' | 'clock-skew';
type FeishuCondition = Exclude<FaultCondition, UnknownCondition>;

const refusals: Record<FeishuCondition, (call: FeishuCall) => VendorResponse> = {
  // The vendor tells an expired tenant token from a wrong one by nothing.
  'token-expired': (call) => fail(call, 'accessTokenInvalid', { diagnostics: 'a fault: the token has expired' }),
  'token-invalid': (call) => fail(call, 'accessTokenInvalid', { diagnostics: 'a fault: the token is not known' }),
  'rate-limited': (call) =>
    fail(call, 'rateLimited', {
      httpStatus: call.state.switches.rateLimitStatus,
      headers: waitHeaders(call, 'rateLimited', undefined),
      diagnostics: 'a fault: the rate is exceeded',
    }),
  'quota-exhausted': (call) =>
    fail(call, 'monthlyQuotaExceeded', { diagnostics: "a fault: the month's quota is used up" }),
  maintenance(call) {
    call.inferredRules.add('feishu.fault-maintenance');
    return fail(call, 'internalError', {
      message: internalErrorMessage(call.profile),
      diagnostics: 'a fault: the vendor is at work on its servers',
    });
  },
};

const conditions: readonly FeishuCondition[] = [
  'token-expired',
  'token-invalid',
  'rate-limited',
  'quota-exhausted',
  'maintenance',
];

export const faultConditions: readonly FaultCondition[] = conditions;

/** @throws TypeError for a condition that is not among `faultConditions`, which cannot be armed. */
export function refuseByCondition(call: FeishuCall, condition: FaultCondition): VendorResponse {
  const known = conditions.find((one) => one === condition);
  if (known === undefined) throw new TypeError(`Feishu knows no ${condition}.`);
  return refusals[known](call);
}
