import type { Rule } from '@x/mock-kit';
import { credentialRules } from './rules/credential-rules.ts';
import { departmentRules } from './rules/department-rules.ts';
import { faultRules } from './rules/fault-rules.ts';
import { gatewayRules } from './rules/gateway-rules.ts';
import { memberRules } from './rules/member-rules.ts';
import { objectRules } from './rules/object-rules.ts';
import { pathRules } from './rules/path-rules.ts';
import { rightRules } from './rules/right-rules.ts';

/**
 * Every behaviour of this mock and how it is known. An answer that rests on a rule labelled `inferred` names it, so
 * that a test run can tell what it was told by the vendor from what was guessed.
 */
export const rules = [
  ...gatewayRules,
  ...pathRules,
  ...credentialRules,
  ...rightRules,
  ...memberRules,
  ...departmentRules,
  ...objectRules,
  ...faultRules,
] as const satisfies readonly Rule[];

/** The ids that an answer may name; a rule that is not registered here does not compile. */
export type InferredRuleId = Extract<(typeof rules)[number], { evidence: 'inferred' }>['id'];
