import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules/rules.ts';
import { jsonResponse } from './json-response.ts';
import { restsOn } from './rests-on.ts';

/** The vendor's good answer, with what was asked for. */
export function succeedWith(data: object, inferredRules: readonly InferredRuleId[] = []): VendorResponse {
  return restsOn(jsonResponse(200, { data, msg: 'success', code: 0 }), inferredRules);
}

/** The vendor's good answer to a write that gives nothing back. */
export function succeed(inferredRules: readonly InferredRuleId[] = []): VendorResponse {
  return restsOn(jsonResponse(200, { msg: 'success', code: 0 }), inferredRules);
}
