import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules/rules.ts';

/** The same answer, which rests on these rules too. */
export function restsOn(response: VendorResponse, ruleIds: readonly InferredRuleId[]): VendorResponse {
  if (ruleIds.length === 0) return response;
  return { ...response, inferredRules: [...new Set([...(response.inferredRules ?? []), ...ruleIds])] };
}
