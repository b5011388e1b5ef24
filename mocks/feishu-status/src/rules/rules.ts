import type { Rule } from '@x/mock-kit';
import { batchRules } from './batch-rules.ts';
import { callerRules } from './caller-rules.ts';
import { faultRules } from './fault-rules.ts';
import { gatewayRules } from './gateway-rules.ts';
import { statusRules } from './status-rules.ts';
import { tokenCallRules } from './token-call-rules.ts';

/** Every behaviour of this mock and how it is known. The tables in `docs` hold the same ids and labels. */
export const rules = [
  ...gatewayRules,
  ...callerRules,
  ...statusRules,
  ...batchRules,
  ...tokenCallRules,
  ...faultRules,
] as const satisfies readonly Rule[];

/** A rule that nobody has shown: an answer that rests on it says so. */
export type InferredRuleId = Extract<(typeof rules)[number], { readonly evidence: 'inferred' }>['id'];
