import { type Checked, checkSchema, isPlainObject, type WireRequest } from '@x/core-signing';
import type { FxiaokeOperation } from '../contract/operations/fxiaoke-operation.ts';
import type { Paths } from '../options.ts';
import { type CallerSettings, chooseCaller } from './caller.ts';

/** The request for a call, or every fault of its input. The credentials are added later, for every attempt anew. */
export function buildRequest<Parameters extends object>(
  operation: FxiaokeOperation<Parameters, unknown>,
  input: unknown,
  paths: Paths,
  settings: CallerSettings,
): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const { currentOpenUserId, currentUserId, ...rest } = input;
  // Where the vendor's page has no caller, one in the input is no parameter of the operation either.
  const takesCaller = operation.currentOpenUserId !== 'absent';
  const given = takesCaller ? { currentOpenUserId, currentUserId } : noCaller;
  const caller = chooseCaller(operation.currentOpenUserId, settings, given);
  const parameters = checkSchema(operation.parameters, takesCaller ? rest : input);
  if ('issues' in caller || 'issues' in parameters) {
    const issues = [caller, parameters].flatMap((checked) => ('issues' in checked ? checked.issues : []));
    return { issues };
  }
  if (!isJson(parameters.value)) return { issues: [{ path: '', message: 'cannot be written as JSON' }] };
  const { headers, body } = caller.value;
  return {
    value: {
      method: operation.method,
      path: choosePath(operation, paths),
      query: [],
      headers,
      body: { type: 'json', value: { ...body, ...parameters.value } },
    },
  };
}

/** The fields of objects are the caller's: they can hold a BigInt, a circle, or more levels than JSON can be written for. */
function isJson(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

const noCaller = { currentOpenUserId: undefined, currentUserId: undefined };

function choosePath({ path, otherPaths }: FxiaokeOperation<unknown, unknown>, paths: Paths): string {
  if (paths === 'documented') return path;
  return otherPaths?.find(({ evidence }) => evidence === 'observed')?.path ?? path;
}
