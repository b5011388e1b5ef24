import type { MockCall, VendorResponse } from '@x/mock-kit';
import { handlers } from '../operations/handlers.ts';
import { operationNameOf } from '../operations/operation-id.ts';
import type { FeishuState } from '../state/feishu-state.ts';
import { fail } from './fail.ts';
import type { FeishuCall } from './feishu-call.ts';
import { unknownRoute } from './gateway-text.ts';
import { Refusal } from './refusal.ts';

/** Answers a request to a known operation. */
export function answer(call: MockCall<FeishuState>): VendorResponse {
  const operation = operationNameOf(call.operation);
  if (operation === undefined) return unknownRoute(call);

  const feishuCall: FeishuCall = { ...call, inferredRules: new Set(), diagnostics: [] };
  try {
    return handlers[operation](feishuCall);
  } catch (error) {
    if (error instanceof Refusal) return fail(feishuCall, error.reason, error.details);
    throw error;
  }
}
