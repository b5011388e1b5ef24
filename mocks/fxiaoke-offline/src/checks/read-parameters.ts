import type * as z from 'zod';
import type { InferredRuleId } from '../rules.ts';
import type { Checked } from './checked.ts';

/** Parameters of the right shape, or 15002 naming what is wrong. Never repeats a value of the request. */
export function readParameters<Value>(
  schema: z.ZodType<Value>,
  body: unknown,
  rule: InferredRuleId = 'fxiaoke.parameter-invalid',
): Checked<Value> {
  const result = schema.safeParse(body);
  if (result.success) return { value: result.data };
  const issues = result.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { refusal: { reason: 'parameterInvalid', diagnostics: issues.join('; '), inferredRules: [rule] } };
}
