import type { z } from 'zod';
import { Problem } from './problem.ts';

/** @throws Problem with status 400 for a body that is missing or not wanted, 422 for one that does not fit. */
export function parseOrRefuse<Value>(schema: z.ZodType<Value>, value: unknown, what: 'query' | 'body'): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  if (what === 'body' && value === undefined)
    throw new Problem(400, 'The body is empty; this route needs one, as JSON.');
  throw new Problem(
    422,
    `The ${what} does not fit; nothing was changed.`,
    result.error.issues.map(({ path, message }) => ({
      path: [what === 'query' ? 'query' : undefined, ...path].filter((part) => part !== undefined).join('.'),
      message,
    })),
  );
}
