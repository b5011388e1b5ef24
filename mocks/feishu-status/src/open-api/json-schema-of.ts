import type { JsonSchema } from '@x/mock-kit';
import * as z from 'zod';

/**
 * A schema of the contract as JSON Schema: of what is sent, or of what comes out where a default fills a gap.
 *
 * @throws TypeError when it is none of zod's.
 */
export function jsonSchemaOf(schema: unknown, io: 'input' | 'output'): JsonSchema {
  if (!(schema instanceof z.core.$ZodType)) throw new TypeError("The schemas of the contract are zod's.");
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
