import type { FaultRefusal, MockCall, VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import type { FeishuState } from '../state/feishu-state.ts';
import { refuseByCondition } from './fault-conditions.ts';
import { gatewayPage } from './gateway-page.ts';
import { refuseWithStatus } from './refuse-with-status.ts';

/** Puts a refusal that a fault asks for into the vendor's words, as the answer to the call that it happens to. */
export function refuse(call: MockCall<FeishuState>, refusal: FaultRefusal): VendorResponse {
  const feishuCall: FeishuCall = { ...call, inferredRules: new Set(), diagnostics: [] };
  switch (refusal.kind) {
    case 'status':
      return refuseWithStatus(feishuCall, refusal);
    case 'condition':
      return refuseByCondition(feishuCall, refusal.condition);
    case 'gateway':
      return gatewayPage(refusal.status);
  }
}
