import type { z } from 'zod';
import { InvalidInputError } from './invalid-input-error.ts';

/** @throws InvalidInputError naming every issue. */
export function parseInput<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}
