import type { FieldViolation } from '../answer/fail.ts';
import type { ShapeIssue } from './read-shape.ts';

/** What is wrong with a request in the gateway's words, as far as captures show them. */
export function fieldViolations(issues: readonly ShapeIssue[], input: unknown): FieldViolation[] {
  return issues.map((issue) => {
    const field = fieldName(issue.path);
    const value = valueAt(input, issue.path);
    return { field, ...textOf(value), description: describe(issue, field, value) };
  });
}

/** `user_list[*].end_time`: an entry of a list is not numbered. */
function fieldName(path: ShapeIssue['path']): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[*]`;
    return name === '' ? part : `${name}.${part}`;
  }, '');
}

function describe(issue: ShapeIssue, field: string, value: unknown): string {
  if (value === undefined) return field === '' ? 'body is required' : `${field} is required`;
  // No capture shows the words for a range of numbers.
  const measure = typeof value === 'number' ? 'value' : 'len';
  if (issue.code === 'too_small' && issue.minimum !== undefined) return `the min ${measure} is ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.maximum !== undefined) return `the max ${measure} is ${issue.maximum}`;
  if (issue.code === 'invalid_value' && issue.values) return `options: [${issue.values.join(',')}]`;
  return `${field === '' ? 'body' : field} is invalid`;
}

function textOf(value: unknown): { value?: string } {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { value: String(value) }
    : {};
}

function valueAt(input: unknown, path: ShapeIssue['path']): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    input,
  );
}
