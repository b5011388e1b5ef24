import type { SchemaIssue } from '../contract/schema.ts';
import type { Issue } from '../errors/failure.ts';
import { formatPath } from './format-path.ts';
import { isPlainObject } from './plain-object.ts';

/**
 * A schema's fault in words for the caller. The schemas carry no texts of their own, which keeps them small; the fields
 * read here are zod's, and a fault without them keeps its message.
 */
export function describeSchemaIssue(issue: SchemaIssue, checked: unknown): readonly Issue[] {
  const path = formatPath(issue.path);
  const fields: Readonly<Record<string, unknown>> = { ...issue };
  if (fields['code'] === 'unrecognized_keys' && Array.isArray(fields['keys'])) {
    return fields['keys'].map((key) => ({
      path: formatPath([...(issue.path ?? []), String(key)]),
      message: 'is no parameter of this operation',
    }));
  }
  if (valueAt(checked, issue.path ?? []) === undefined) return [{ path, message: 'is missing' }];
  return [{ path, message: describe(fields) ?? issue.message }];
}

function describe(fields: Readonly<Record<string, unknown>>): string | undefined {
  switch (fields['code']) {
    case 'invalid_type':
      return `expected ${String(fields['expected'])}`;
    case 'invalid_value':
      return Array.isArray(fields['values'])
        ? `must be one of ${fields['values'].map((value) => JSON.stringify(value)).join(', ')}`
        : undefined;
    case 'too_small':
      return fields['minimum'] === 1 && unitOf(fields) !== undefined
        ? 'must not be empty'
        : describeBound('least', fields['minimum'], fields);
    case 'too_big':
      return describeBound('most', fields['maximum'], fields);
    default:
      return undefined;
  }
}

function describeBound(which: 'least' | 'most', bound: unknown, fields: Readonly<Record<string, unknown>>): string {
  const unit = unitOf(fields);
  return unit === undefined ? `must be at ${which} ${String(bound)}` : `must have at ${which} ${String(bound)} ${unit}`;
}

/** What a bound counts; undefined for the bound of a number. */
function unitOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  switch (fields['origin']) {
    case 'string':
      return 'characters';
    case 'array':
      return 'entries';
    default:
      return undefined;
  }
}

function valueAt(value: unknown, path: NonNullable<SchemaIssue['path']>): unknown {
  let current = value;
  for (const segment of path) {
    const key = typeof segment === 'object' ? segment.key : segment;
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isPlainObject(current)) current = current[String(key)];
    else return undefined;
  }
  return current;
}
