import type { FaultRefusal, MockCall, VendorResponse } from '@x/mock-kit';
import { failWithCode } from '../answer/by-code.ts';
import { gatewayPage } from '../answer/gateway-page.ts';
import { restsOn } from '../answer/rests-on.ts';
import { withRetryAfter } from '../answer/retry-after.ts';
import { operationId } from '../routing/operation-id.ts';
import type { WpsState } from '../state/wps-state.ts';
import { conditionAnswer } from './condition-answer.ts';
import { usualAnswer, usualReason } from './usual-answer.ts';

/** Puts a refusal that a fault asks for into the vendor's words. Changes no state. */
export function refuse({ operation, profile }: MockCall<WpsState>, refusal: FaultRefusal): VendorResponse {
  const isTokenCall = operation === operationId('accessToken');
  switch (refusal.kind) {
    case 'gateway':
      return gatewayPage(refusal.status);
    case 'condition':
      return conditionAnswer(refusal.condition, isTokenCall, profile);
    case 'status': {
      const { status, code, retryAfterSeconds } = refusal;
      const answer =
        code === undefined
          ? restsOn(usualAnswer(status, isTokenCall, profile), ['wps.fault-status'])
          : failWithCode(status, code, usualReason(status));
      return withRetryAfter(answer, retryAfterSeconds);
    }
  }
}
