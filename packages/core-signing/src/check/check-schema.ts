import type { Schema } from '../contract/schema.ts';
import type { Issue } from '../errors/failure.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';

export type Checked<Value> = { readonly value: Value } | { readonly issues: readonly Issue[] };

/** Runs a schema over a value. The faults name places, never the values that stand there. */
export function checkSchema<Value>(schema: Schema<Value>, value: unknown): Checked<Value> {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    // zod tries again asynchronously when something throws on the way: a getter or a proxy of the caller's.
    result.catch(() => undefined);
    return { issues: [{ path: '', message: 'cannot be read: something in it throws' }] };
  }
  if (result.issues === undefined) return { value: result.value };
  return { issues: result.issues.flatMap((issue) => describeSchemaIssue(issue, value)) };
}
