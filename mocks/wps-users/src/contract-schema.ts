import * as z from 'zod';

/** A schema of the contract as what it is behind its interface; undefined when it is none of zod's. */
export function zodSchemaOf(schema: unknown): z.core.$ZodType | undefined {
  return schema instanceof z.core.$ZodType ? schema : undefined;
}
