import { z } from 'zod';
import type { RequestMatch } from '../control/request-match.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';
import { parseInput } from './parse-input.ts';

/** Every vendor by its name, complete by its type. */
const vendors = { feishu: 'feishu', wps: 'wps', fxiaoke: 'fxiaoke' } as const satisfies {
  readonly [Name in VendorName]: Name;
};

const text = z.string().min(1, 'is empty: leave it out to take any');

const fields = z
  .strictObject({
    operation: text.exactOptional(),
    op: text.exactOptional(),
    vendor: z.enum(vendors).exactOptional(),
    method: text.exactOptional(),
    path: z
      .string()
      .regex(/^[/*][^?]*$/, 'expected a path with its first slash and without the query')
      .exactOptional(),
    credential: text.exactOptional(),
    bodyContains: text.exactOptional(),
    header: z.record(z.string(), z.string()).exactOptional(),
    status: z.int().min(100).max(999).exactOptional(),
    violations: z.boolean().exactOptional(),
  })
  .transform(({ op, operation = op, ...others }, context): RequestMatch => {
    if (op !== undefined && op !== operation) {
      context.addIssue({ code: 'custom', path: ['op'], message: 'is the short name of operation: give one of them' });
    }
    return operation === undefined ? others : { operation, ...others };
  });

/** Takes `op` for `operation`, and a field that is undefined for one that is left out. */
export const requestMatchSchema: z.ZodType<RequestMatch> = z.preprocess(withoutUndefined, fields);

function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

/** @throws InvalidInputError naming every issue. */
export function parseRequestMatch(value: unknown): RequestMatch {
  return parseInput(requestMatchSchema, value);
}
