import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules.ts';

export interface AnswerDetails {
  readonly status?: number;
  readonly diagnostics?: string;
  readonly inferredRules?: readonly InferredRuleId[];
}

/** A JSON answer. The vendor answers 200 whatever the outcome. */
export function jsonAnswer(body: object, { status = 200, ...details }: AnswerDetails = {}): VendorResponse {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), ...details };
}
