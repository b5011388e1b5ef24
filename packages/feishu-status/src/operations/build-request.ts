import { buildPath, type Checked, type Issue, isPlainObject, type Operation, type WireRequest } from '@x/core-signing';
import { jsonHeaders } from '../json-headers.ts';

/** What an operation makes of an input: each part is checked by itself, so that all faults are found at once. */
export interface RequestParts {
  /** The names that the input may have. Left out where a schema looks after that. */
  readonly names?: readonly string[];
  readonly query?: Checked<WireRequest['query']>;
  readonly body?: Checked<object>;
  /** Faults that no schema finds. */
  readonly issues?: readonly Issue[];
}

/** The request of an operation, or every fault of the input. Path parameters come from the input by their names. */
export function buildRequest(
  operation: Operation,
  input: unknown,
  readParts: (input: Readonly<Record<string, unknown>>) => RequestParts,
): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const path = buildPath(operation.path, input);
  const { names, query = noQuery, body, issues: moreIssues = [] } = readParts(input);
  const issues = [
    ...(names === undefined ? [] : findUnknownNames(input, names)),
    ...issuesOf(path),
    ...issuesOf(query),
    ...issuesOf(body),
    ...moreIssues,
  ];
  if (issues.length > 0 || 'issues' in path || 'issues' in query) return { issues };
  const request = { method: operation.method, path: path.value, query: query.value };
  if (body === undefined || 'issues' in body) return { value: { ...request, headers: {} } };
  return { value: { ...request, headers: jsonHeaders, body: { type: 'json', value: body.value } } };
}

const noQuery: Checked<WireRequest['query']> = { value: [] };

function findUnknownNames(input: Readonly<Record<string, unknown>>, names: readonly string[]): readonly Issue[] {
  return Object.keys(input)
    .filter((name) => !names.includes(name))
    .map((name) => ({ path: name, message: 'is no parameter of this operation' }));
}

function issuesOf(part: Checked<unknown> | undefined): readonly Issue[] {
  return part !== undefined && 'issues' in part ? part.issues : [];
}
