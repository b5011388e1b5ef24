import type { Rule } from '@x/mock-kit';
import { batchRules } from './batch-rules.ts';
import { companyRules } from './company-rules.ts';
import { faultRules } from './fault-rules.ts';
import { gatewayRules } from './gateway-rules.ts';
import { requestRules } from './request-rules.ts';
import { signatureRules } from './signature-rules.ts';
import { tokenRules } from './token-rules.ts';
import { userRules } from './user-rules.ts';

/** Every behaviour of this mock and how it is known. */
export const rules = [
  ...gatewayRules,
  ...signatureRules,
  ...tokenRules,
  ...requestRules,
  ...userRules,
  ...companyRules,
  ...batchRules,
  ...faultRules,
] as const satisfies readonly Rule[];

/** The rules that an answer names when it rests on them. */
export type InferredRuleId = Extract<(typeof rules)[number], { evidence: 'inferred' }>['id'];
