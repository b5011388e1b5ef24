import { checkSchema, type Schema } from '@x/core-signing';

/** What a schema makes of a value. */
export function parse(schema: Schema<unknown>, value: unknown): unknown {
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}
