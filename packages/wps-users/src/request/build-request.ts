import { buildPath, type Checked, checkSchema, type Issue, isPlainObject, type WireRequest } from '@x/core-signing';
import type { WpsOperation } from '../contract/operations/wps-operation.ts';
import { operations } from '../contract/operations.ts';
import { toQuery } from './to-query.ts';

const parameter = /:(\w+)/g;

/**
 * The request of an operation, or every fault of the input: what the path names goes into the path, the rest into the
 * query or the body, whichever the operation has.
 */
export function buildRequest(operation: WpsOperation<unknown>, input: unknown): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const pathNames = [...operation.path.matchAll(parameter)].map(([, name]) => name);
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !pathNames.includes(name)));
  const path = checkPath(operation, input);
  const query = operation.query === undefined ? nothing : checkSchema(operation.query, rest);
  const body = operation.body === undefined ? nothing : checkSchema(operation.body, rest);
  const issues: Issue[] = [path, query, body].flatMap((part) => ('issues' in part ? part.issues : []));
  if (operation.query === undefined && operation.body === undefined) issues.push(...refuseAll(rest));
  if ('value' in query) issues.push(...findMalformed(toQuery(query.value)));
  if (issues.length > 0 || 'issues' in path || 'issues' in query || 'issues' in body) return { issues };
  return {
    value: {
      method: operation.method,
      path: path.value,
      query: toQuery(query.value),
      headers: {},
      ...(body === nothing ? {} : { body: { type: 'json', value: body.value } }),
    },
  };
}

/** A lone surrogate has no percent-encoding. */
function findMalformed(query: WireRequest['query']): readonly Issue[] {
  return query
    .filter(([, value]) => !value.isWellFormed())
    .map(([name]) => ({ path: name, message: 'must be well-formed Unicode' }));
}

const nothing = { value: {} } satisfies Checked<object>;

function refuseAll(rest: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.keys(rest).map((name) => ({ path: name, message: 'is no parameter of this operation' }));
}

/** `GET /v7/users/current` is another operation than `get` of a user with that id, which cannot be asked for. */
function checkPath(operation: WpsOperation<unknown>, input: Readonly<Record<string, unknown>>): Checked<string> {
  const path = buildPath(operation.path, input);
  if ('issues' in path || path.value === operation.path) return path;
  const isTaken = Object.values(operations).some(
    (other) => other.method === operation.method && other.path === path.value,
  );
  return isTaken ? { issues: [{ path: 'user_id', message: 'is the path of another operation' }] } : path;
}
