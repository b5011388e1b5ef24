import type { MockCall, VendorResponse } from '@x/mock-kit';
import { routes } from '../operations/operation-id.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { FeishuState } from '../state/feishu-state.ts';
import { logIdOf } from './log-id.ts';

const knownRoutes = routes.map(({ method, path }) => `${method} ${path}`).join(', ');

/** What the gateway answers before it knows an operation: plain text. */
export function unknownRoute(call: MockCall<FeishuState>): VendorResponse {
  return { ...gatewayText(call, 404, '404 page not found'), diagnostics: `the operations: ${knownRoutes}` };
}

/** The vendor's own answer is not known; this is the usual one of a gateway. */
export function bodyTooLarge(call: MockCall<FeishuState>): VendorResponse {
  return {
    ...gatewayText(call, 413, '413 Request Entity Too Large'),
    inferredRules: ['feishu.body-too-large' satisfies InferredRuleId],
  };
}

function gatewayText(call: MockCall<FeishuState>, status: number, body: string): VendorResponse {
  return { status, headers: { 'Content-Type': 'text/plain', 'X-Tt-Logid': logIdOf(call) }, body };
}
