import type { ErrorEntry, Operation } from '@x/core-signing';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { VendorContract } from '../../src/vendors/vendor.ts';

const anything = { '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }) } } as const;

function operation(name: string, path: string): Operation {
  return {
    vendor: 'wps',
    name,
    method: 'GET',
    path,
    token: 'app',
    scopes: [],
    idempotent: { value: true, evidence: 'documented' },
    rateLimits: [],
    data: anything,
    doc: 'https://example.com/page',
    evidence: 'documented',
  };
}

function entry(code: number, operations?: readonly string[]): ErrorEntry {
  return {
    codes: [code],
    httpStatus: [400],
    message: 'refused',
    retry: 'never',
    mayHaveExecuted: false,
    ...(operations !== undefined && { operations }),
    evidence: 'documented',
    source: 'https://example.com/codes',
  };
}

/** Two operations; one of them is listed for a code, and there is a code that every call can meet. */
export const contract: VendorContract = {
  id: 'wps',
  operations: { get: operation('get', '/v7/users/:user_id'), current: operation('current', '/v7/users/current') },
  errors: { userNotFound: entry(400002125, ['get']), invalidParameter: entry(400000002) },
};

const test = 'packages/wps-users/src/a.wire.test.ts > sends it';
const common = { vendor: 'wps', test } as const;

/** All that the contract above asks for. */
export const completeEvidence: readonly Evidence[] = [
  ...['get', 'current'].flatMap((name): Evidence[] => [
    { ...common, column: 'documented', operation: name },
    { ...common, column: 'wire', side: 'client', operation: name },
    { ...common, column: 'wire', side: 'mock', operation: name },
  ]),
  { ...common, column: 'negative', side: 'client', operation: 'get', refusal: 'userNotFound' },
  { ...common, column: 'negative', side: 'mock', operation: 'get', refusal: 'userNotFound' },
];
