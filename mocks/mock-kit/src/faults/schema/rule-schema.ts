import { z } from 'zod';
import type { FaultRule } from '../../control/fault-rule.ts';
import { MAX_FAULT_STEPS } from '../fault-limits.ts';
import { matchSchema } from './match-schema.ts';
import { stepSchema } from './step-schema.ts';

/** A rule by itself; what the session's vendors can do is not looked at. */
export const ruleSchema: z.ZodType<FaultRule> = z.strictObject({
  // It stands in a header and in a path of the admin API.
  id: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, dots, hyphens or underscores')
    .exactOptional(),
  match: matchSchema,
  script: z
    .array(stepSchema)
    .min(1, 'is empty: give a step for each request that is meant')
    .max(MAX_FAULT_STEPS, `is too long: at most ${MAX_FAULT_STEPS} steps`),
  // biome-ignore lint/suspicious/noThenProperty: a text, which nobody takes for a promise's method
  then: z.enum(['pass', 'repeat-last', 'loop']).exactOptional(),
  phase: z.enum(['before', 'after']).exactOptional(),
  note: z.string().max(1000).exactOptional(),
});
