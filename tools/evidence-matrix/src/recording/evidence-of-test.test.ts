import { describe, expect, it } from 'vitest';
import { contract } from '../../test/support/samples.ts';
import { evidenceOfTest, type Known } from './evidence-of-test.ts';
import type { Exchange } from './exchange.ts';
import { routesOfContract } from './routes.ts';
import type { Assertion, TestRecord } from './test-record.ts';

const known: Known = {
  contract,
  routes: routesOfContract(contract.operations),
  pageExamples: [
    { operation: 'get', requestBody: undefined, answer: '{"code":0,"data":{"id":"string"}}' },
    { operation: 'current', requestBody: undefined, answer: '{"code":0}' },
    { operation: 'search', requestBody: '{"keyword":"string"}', answer: '{"code":0}' },
  ],
  vectors: [{ authorization: 'KSO-1 AK:00ff', label: 'inferred' }],
};

const get: Exchange = {
  side: 'mock',
  method: 'GET',
  target: '/v7/users/u1?with_dept=true',
  requestHeaders: new Map(),
  requestBody: '',
  status: 200,
  answerBody: '{"code":0}',
};
const refused: Exchange = { ...get, status: 400, answerBody: '{"code":400002125,"msg":"no such user"}' };

function shown({ file = 'mocks/wps-users/test/get.e2e.test.ts', ...record }: Partial<TestRecord>): unknown[] {
  return evidenceOfTest({ file, name: 'a test', exchanges: [], assertions: [], ...record }, known).map(
    ({ vendor: _, test: __, ...what }) => what,
  );
}

function demanded(expected: unknown, error?: Assertion['error']): Assertion {
  return { expected: JSON.stringify([expected]), error };
}

it('says which test of which vendor has shown it', () => {
  expect(evidenceOfTest({ file: 'mocks/a.test.ts', name: 'gets it', exchanges: [get], assertions: [] }, known)).toEqual(
    [{ column: 'wire', side: 'mock', operation: 'get', vendor: 'wps', test: 'mocks/a.test.ts > gets it' }],
  );
});

describe('wire', () => {
  it('is a good answer, on the side that was under test', () => {
    expect(shown({ exchanges: [get, { ...get, side: 'client', target: '/v7/users/current' }] })).toEqual([
      { column: 'wire', side: 'mock', operation: 'get' },
      { column: 'wire', side: 'client', operation: 'current' },
    ]);
  });

  it('is no refusal, and nothing that is no operation', () => {
    const gateway = { ...get, status: 502, answerBody: '<html></html>' };
    const unknown = [
      { ...get, method: 'POST' },
      { ...get, target: '/v7/users' },
    ];
    expect(shown({ exchanges: [refused, gateway, ...unknown] })).toEqual([]);
  });

  it('is not what the SDK sends, which has a column of its own', () => {
    const requestHeaders = new Map([['user-agent', 'oapi-node-sdk/1.0.0']]);
    expect(shown({ exchanges: [{ ...get, requestHeaders }] })).toEqual([{ column: 'sdk', operation: 'get' }]);
  });

  it('is not what is replayed of public clients, which has a column of its own', () => {
    const file = 'mocks/wps-users/test/community.e2e.test.ts';
    expect(shown({ file, exchanges: [get] })).toEqual([{ column: 'community', operation: 'get' }]);
  });
});

it('a vector is one whose signature was sent', () => {
  const requestHeaders = (signature: string) => new Map([['x-kso-authorization', `KSO-1 AK:${signature}`]]);
  expect(shown({ exchanges: [{ ...get, requestHeaders: requestHeaders('00ff') }] })).toContainEqual({
    column: 'vector',
    operation: 'get',
    label: 'inferred',
  });
  expect(shown({ exchanges: [{ ...get, requestHeaders: requestHeaders('01ff') }] })).toHaveLength(1);
});

describe('a refusal of the mock', () => {
  const covered = { column: 'negative', side: 'mock', operation: 'get', refusal: 'userNotFound' };

  it.each([[400, 400002125], { json: { code: 400002125 } }, '{"code":400002125}'])(
    'counts when an assertion demands its code: %j',
    (expected) => {
      expect(shown({ exchanges: [refused], assertions: [demanded(expected)] })).toEqual([covered]);
    },
  );

  it.each([400, 4000021250, 1400002125, { code: 400000002 }])('does not count when none does: %j', (expected) => {
    expect(shown({ exchanges: [refused], assertions: [demanded(expected)] })).toEqual([]);
  });

  it('does not count with a status that the catalogue does not have', () => {
    expect(shown({ exchanges: [{ ...refused, status: 500 }], assertions: [demanded(400002125)] })).toEqual([]);
  });
});

describe('a refusal met by the client', () => {
  const file = 'packages/wps-users/src/refusal.wire.test.ts';
  const error = { operation: 'get', reason: 'userNotFound' };
  const exchanges: Exchange[] = [{ ...refused, side: 'client' }];

  it('counts when an assertion on the error demands the reason', () => {
    expect(shown({ file, exchanges, assertions: [demanded({ reason: 'userNotFound' }, error)] })).toEqual([
      { column: 'negative', side: 'client', operation: 'get', refusal: 'userNotFound' },
    ]);
  });

  it('does not count without the assertion, without the error, or without the code on the wire', () => {
    expect(shown({ file, exchanges, assertions: [demanded({ kind: 'vendor' }, error)] })).toEqual([]);
    expect(shown({ file, exchanges, assertions: [demanded({ reason: 'userNotFound' })] })).toEqual([]);
    expect(shown({ file, assertions: [demanded({ reason: 'userNotFound' }, error)] })).toEqual([]);
    const other = { ...error, reason: 'invalidParameter' };
    expect(shown({ file, exchanges, assertions: [demanded({ reason: 'invalidParameter' }, other)] })).toEqual([]);
  });
});

describe('the example of a page', () => {
  const file = 'packages/wps-users/src/contract/examples.test.ts';

  it('is shown when the client is given its answer', () => {
    const answer: Exchange = { ...get, side: 'client', answerBody: '{ "code": 0, "data": { "id": "string" } }' };
    expect(shown({ file, exchanges: [answer] })).toContainEqual({ column: 'documented', operation: 'get' });
    expect(shown({ file, exchanges: [{ ...answer, answerBody: '{"code":0,"data":{"id":"u1"}}' }] })).toHaveLength(1);
  });

  it('is shown when an assertion demands it, if no other page has the same', () => {
    const inTest = (expected: unknown) => shown({ file, assertions: [demanded(expected)] });
    expect(inTest({ keyword: 'string' })).toEqual([{ column: 'documented', operation: 'search' }]);
    expect(inTest({ keyword: 'text' })).toEqual([]);
    expect(inTest({ code: 0 })).toEqual([]);
  });

  it('is not shown by a test of the mock', () => {
    expect(shown({ assertions: [demanded({ keyword: 'string' })] })).toEqual([]);
  });
});
