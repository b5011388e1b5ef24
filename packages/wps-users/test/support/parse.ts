import { checkSchema, type Schema } from '@x/core-signing';

/** What a schema makes of a value, or that it refuses it. */
export function parse(schema: Schema<unknown> | undefined, value: unknown): unknown {
  if (schema === undefined) throw new Error('there is nothing to check');
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}
