import { z } from 'zod';
import type { Verification } from '../control/verification.ts';
import { parseInput } from './parse-input.ts';
import { requestMatchSchema } from './parse-request-match.ts';

const count = z.int().min(0, 'expected a whole number from 0 on').exactOptional();

const expectationSchema = z
  .strictObject({ match: requestMatchSchema, times: count, atLeast: count, atMost: count })
  .superRefine(({ times, atLeast, atMost }, context) => {
    if (times !== undefined && (atLeast !== undefined || atMost !== undefined)) {
      context.addIssue({ code: 'custom', path: ['times'], message: 'goes without atLeast and atMost' });
    }
    if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
      context.addIssue({ code: 'custom', path: ['atLeast'], message: 'is more than atMost' });
    }
  });

export const verificationSchema: z.ZodType<Verification> = z.strictObject({
  expect: z.array(expectationSchema).exactOptional(),
  order: z.boolean().exactOptional(),
  noOthers: z.boolean().exactOptional(),
  noViolations: z.boolean().exactOptional(),
  noInferred: z.boolean().exactOptional(),
  faultsConsumed: z.boolean().exactOptional(),
});

/** @throws InvalidInputError naming every issue. */
export function parseVerification(value: unknown): Verification {
  return parseInput(verificationSchema, value);
}
