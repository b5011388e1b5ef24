import { z } from 'zod';
import type { FaultStep } from '../../control/fault-rule.ts';
import { clashIn } from '../step/clash-in.ts';
import type { PlainStep } from '../step/step-kinds.ts';
import { delaySchema, millisecondsSchema } from './delay-schema.ts';
import { faultConditions } from './fault-conditions.ts';
import { headersSchema } from './headers-schema.ts';

type KindOf<Step> = Step extends unknown ? keyof Step : never;
type StepKind = Exclude<KindOf<PlainStep>, 'code' | 'headers' | 'retryAfterS'>;

const byteCount = z.int().min(0);
const finalStatus = z.int().min(200).max(999);

const plainSteps: { readonly [Kind in StepKind]: z.ZodType<PlainStep> } = {
  status: z.strictObject({
    status: finalStatus,
    code: z.union([z.number(), z.string().min(1)], 'expected a number or a text').exactOptional(),
    headers: headersSchema.exactOptional(),
    retryAfterS: z.int().min(0).exactOptional(),
  }),
  vendor: z.strictObject({ vendor: z.enum(faultConditions) }),
  gateway: z.strictObject({ gateway: z.literal([502, 503, 504]) }),
  raw: z.strictObject({
    raw: z.strictObject({ status: finalStatus, headers: headersSchema.exactOptional(), body: z.string() }),
  }),
  delay: z.strictObject({ delay: delaySchema }),
  dribble: z.strictObject({
    dribble: z.strictObject({ chunks: z.int().min(1).max(10_000), overMs: millisecondsSchema }),
  }),
  hang: z.strictObject({ hang: z.union([z.literal(true), millisecondsSchema], 'expected true or milliseconds') }),
  reset: z.strictObject({
    reset: z.union(
      [z.enum(['before-headers', 'after-headers', 'mid-body']), byteCount],
      'expected before-headers, after-headers, mid-body or a number of bytes',
    ),
  }),
  close: z.strictObject({ close: z.enum(['before-headers', 'mid-body']) }),
  truncate: z.strictObject({
    truncate: z.strictObject({ bytes: byteCount, framing: z.enum(['short', 'chunked', 'valid']) }),
  }),
  garbage: z.strictObject({ garbage: z.literal(true) }),
  badChunk: z.strictObject({ badChunk: z.literal(true) }),
};

const kinds = Object.keys(plainSteps).filter((name): name is StepKind => Object.hasOwn(plainSteps, name));

// A union of the steps would say of any mistake that no step fits.
const uncombined = z.unknown().transform((value, context): 'pass' | PlainStep => {
  if (value === 'pass') return value;
  const kind = kinds.find((name) => has(value, name));
  if (kind !== undefined) return checkedBy(plainSteps[kind], value, context);
  context.addIssue(`no step; a step is "pass" or an object with one of ${kinds.join(', ')}, or all`);
  return z.NEVER;
});

const combined = z
  .strictObject({ all: z.array(uncombined).min(1, 'holds no step') })
  .superRefine(({ all }, context) => {
    const clash = clashIn(all);
    if (clash !== undefined) context.addIssue({ code: 'custom', path: ['all'], message: clash });
  });

export const stepSchema = z
  .unknown()
  .transform(
    (value, context): FaultStep => checkedBy<FaultStep>(has(value, 'all') ? combined : uncombined, value, context),
  );

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** What the schema makes of the value; what it refuses is passed on. */
function checkedBy<Step>(schema: z.ZodType<Step>, value: unknown, context: z.RefinementCtx): Step {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  for (const { path, message } of checked.error.issues) {
    context.addIssue({ code: 'custom', path: [...path], message, input: value });
  }
  return z.NEVER;
}
