import type { Schema, SchemaIssue } from '../../src/contract/schema.ts';

/** A schema out of a function that lists the faults. */
export function schemaOf<Value>(findIssues: (value: unknown) => readonly SchemaIssue[]): Schema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value) => {
        const issues = findIssues(value);
        // What the test's function lets through is what the test calls a Value.
        return issues.length > 0 ? { issues } : { value: value as Value };
      },
    },
  };
}

export const anything: Schema<unknown> = schemaOf(() => []);

export interface Greeting {
  readonly greeting: string;
}

/** `{ greeting: string }`, with zod's own form of faults. */
export const greetingSchema: Schema<Greeting> = schemaOf((value) => {
  const greeting: unknown =
    typeof value === 'object' && value !== null && 'greeting' in value ? value.greeting : undefined;
  const issue = { code: 'invalid_type', expected: 'string', path: ['greeting'], message: 'Invalid input' };
  return typeof greeting === 'string' ? [] : [issue];
});
