import * as z from 'zod';
import { vendorIds } from '../vendors/vendor.ts';

const common = {
  vendor: z.enum(vendorIds),
  operation: z.string(),
  /** The test that ran and passed: its file from the root, and its full name. */
  test: z.string(),
};
const side = z.enum(['client', 'mock']);

/** One thing that a passed test has shown about an operation. */
export const evidenceSchema = z.discriminatedUnion('column', [
  z.strictObject({ column: z.literal('documented'), ...common }),
  z.strictObject({
    column: z.literal('vector'),
    label: z.enum(['documented', 'sdk', 'observed', 'inferred']),
    ...common,
  }),
  z.strictObject({ column: z.literal('wire'), side, ...common }),
  z.strictObject({ column: z.literal('sdk'), ...common }),
  z.strictObject({ column: z.literal('community'), ...common }),
  z.strictObject({ column: z.literal('negative'), side, refusal: z.string(), ...common }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;

export type Side = z.infer<typeof side>;
