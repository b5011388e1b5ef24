import type { FaultRefusal, VendorResponse } from '@x/mock-kit';
import { fail } from '../answers/fail.ts';
import { type GatewayStatus, gatewayPage, gatewayStatuses } from '../answers/gateway-page.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { failWithCode } from './fail-with-code.ts';
import { refusalFor } from './refusal-for.ts';
import { traceIdFor } from './trace-id-for.ts';

/**
 * The statuses that a fault can ask for. The vendor's application answers 200 whatever the outcome, and says in
 * errorCode what was wrong; the others are those of pages that Tengine, the web server in front of it, answers by
 * itself. There is no 401, 403 or 429: nobody has seen the vendor answer with one.
 */
export const faultStatuses: readonly number[] = [200, ...gatewayStatuses];

/**
 * Puts a refusal that a fault asks for into the vendor's words. Status 200 without a code is -1, the vendor's "busy";
 * another status without a code is Tengine's page; with a code it is the vendor's envelope whatever the status.
 */
export function refuse(call: FxiaokeCall, refusal: FaultRefusal): VendorResponse {
  switch (refusal.kind) {
    case 'condition': {
      const { reason, ...details } = refusalFor(refusal.condition, call);
      return fail(reason, traceIdFor(call, reason), details);
    }
    case 'gateway':
      return injectedPage(refusal.status);
    case 'status': {
      const { status, code, retryAfterSeconds } = refusal;
      const answered =
        code === undefined && isGatewayStatus(status) ? injectedPage(status) : failWithCode(call, code ?? -1, status);
      return retryAfterSeconds === undefined ? answered : withRetryAfter(answered, retryAfterSeconds);
    }
  }
}

function injectedPage(status: GatewayStatus): VendorResponse {
  return gatewayPage(status, {
    diagnostics: `A fault asked for the page with ${status}.`,
    inferredRules: status === 404 ? [] : ['fxiaoke.gateway-page'],
  });
}

function isGatewayStatus(status: number): status is GatewayStatus {
  return gatewayStatuses.some((known) => known === status);
}

function withRetryAfter(answered: VendorResponse, seconds: number): VendorResponse {
  return {
    ...answered,
    headers: { ...answered.headers, 'Retry-After': String(seconds) },
    inferredRules: [...(answered.inferredRules ?? []), 'fxiaoke.retry-after'],
  };
}
