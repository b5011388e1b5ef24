import { checkSchema, type Schema } from '@x/core-signing';
import type { StartMockOptions } from '@x/mock-kit';
import { operations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { type Calls, deletedUser, emptyList, openCalls, routeNotFound, unknownUser } from './support/calls.ts';
import { cases, type OperationCase, targetOf } from './support/operation-cases.ts';

function opened({ token }: OperationCase, options: StartMockOptions = {}): Promise<Calls> {
  return openCalls({ ...(token === undefined ? {} : { token }), ...options });
}

function run(calls: Calls, { method, path, query, body }: OperationCase) {
  const target = targetOf({ path, ...(query === undefined ? {} : { query }) });
  return calls.call(method, target, body === undefined ? {} : { body: JSON.stringify(body) });
}

function issuesOf(schema: Schema<unknown>, value: unknown): unknown {
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? checked.issues : [];
}

describe.each(cases)('%s', (name, operationCase) => {
  const operation = operations[name];

  it('is called as the contract has it, and answers so', async () => {
    const calls = await opened(operationCase);
    const answer = await run(calls, operationCase);
    expect(answer).toMatchObject({ status: 200, json: { code: 0, msg: 'success' } });
    const { data } = answer.json as { data?: unknown };
    expect(issuesOf(operation.data, data)).toEqual([]);
    if (operationCase.body !== undefined && operation.body !== undefined) {
      expect(issuesOf(operation.body, operationCase.body)).toEqual([]);
    }
    expect(operationCase.body === undefined).toBe(operation.body === undefined);
  });

  it('wants one of its scopes, and any of them will do', async () => {
    const calls = await opened(operationCase);
    const [appId] = [calls.credentials.appId];
    await calls.mock.state.patch({ apps: [{ id: appId, scopes: ['kso.file.read'] }] });
    const before = await calls.mock.state.get();
    expect(await run(calls, operationCase)).toMatchObject({
      status: 403,
      json: { code: 400000003, message: 'kso: PermissionDenied access_token verify err: invalid_scope' },
      rules: [],
    });
    expect(await calls.mock.state.get()).toEqual(before);
    for (const scope of operation.scopes) {
      await calls.mock.state.patch({ apps: [{ id: appId, scopes: [scope] }] });
      expect(await run(calls, operationCase)).toMatchObject({ status: 200 });
    }
    expect(operation.scopes).not.toEqual([]);
  });

  it('wants its kind of token', async () => {
    const calls = await openCalls(operationCase.token === undefined ? { token: 'mock-user-token' } : {});
    const before = await calls.mock.state.get();
    const answer = await run(calls, operationCase);
    if (operation.token === 'app-or-user') {
      expect(answer).toMatchObject({ status: 200 });
      return;
    }
    expect(answer).toMatchObject({
      status: 403,
      text: '{"code":40300003,"msg":"AccessDenied"}',
      rules: ['wps.token-kind'],
    });
    expect(await calls.mock.state.get()).toEqual(before);
  });

  it('wants a signature', async () => {
    const calls = await opened(operationCase);
    const { method, path, query, body } = operationCase;
    const target = targetOf({ path, ...(query === undefined ? {} : { query }) });
    const answer = await fetch(`${calls.mock.url}${target}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${calls.token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('kso1sign check error: invalid authorization header');
  });

  it('has no other method', async () => {
    const calls = await opened(operationCase);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((other) => other !== operation.method)) {
      expect(await run(calls, { ...operationCase, method } as OperationCase)).toMatchObject(routeNotFound);
    }
  });

  it('is limited by calls-per-second', async () => {
    const calls = await opened(operationCase, { clock: '2026-11-21T00:00:00Z' });
    await calls.mock.rateLimits.set({ mode: 'all', limits: { 'wps.calls-per-second': { limit: 1 } } });
    expect(await run(calls, operationCase)).toMatchObject({ status: 200 });
    expect(await run(calls, operationCase)).toMatchObject({
      status: 429,
      text: '{"code":429000001,"msg":"请求太频繁"}',
      rules: expect.arrayContaining(['wps.rate']),
    });
  });
});

const withFields = cases.filter(([, { body, query }]) => body !== undefined || query !== undefined);

/** The case with one field of its body or query changed; undefined leaves it out. */
function changed(operationCase: OperationCase, field: string, value: unknown): OperationCase {
  const { body, query } = operationCase;
  if (body !== undefined) return { ...operationCase, body: { ...body, [field]: value } };
  const { [field]: _, ...rest } = query ?? {};
  return { ...operationCase, query: value === undefined ? rest : { ...rest, [field]: String(value) } };
}

function changes(kind: 'wrongTypes' | 'wrongValues') {
  return withFields.flatMap(([name, operationCase]) =>
    Object.entries(operationCase[kind] ?? {}).map(([field, value]) => [name, field, value, operationCase] as const),
  );
}

const missing = withFields.flatMap(([name, operationCase]) =>
  (operationCase.required ?? []).map((field) => [name, field, undefined, operationCase] as const),
);

describe.each([
  ['is missing', 400000002, missing],
  ['is of the wrong type', 400000002, changes('wrongTypes')],
  ['has a value that is not taken', 400000003, changes('wrongValues')],
])('a field that %s', (_, code, rows) => {
  it.each(rows)('of %s: %s %j', async (_name, field, value, operationCase) => {
    const calls = await opened(operationCase);
    const before = await calls.mock.state.get();
    const answer = await run(calls, changed(operationCase, field, value));
    expect(answer).toMatchObject({ status: 400, json: { code } });
    expect(answer.diagnostics).toContain(field);
    expect(await calls.mock.state.get()).toEqual(before);
  });
});

const lists = withFields.flatMap(([name, operationCase]) =>
  Object.entries(operationCase.body ?? {})
    .filter(([, value]) => Array.isArray(value))
    .map(([field]) => [name, field, operationCase] as const),
);

it.each(lists)('%s does not take an empty %s', async (_name, field, operationCase) => {
  const calls = await opened(operationCase);
  const answer = await run(calls, changed(operationCase, field, []));
  expect(answer).toMatchObject(emptyList);
  expect(answer.diagnostics).toContain(field);
});

const naming = cases.flatMap(([name, operationCase]) =>
  operationCase.naming === null ? [] : [[name, operationCase, operationCase.naming] as const],
);

describe.each(naming)('%s', (_name, operationCase, named) => {
  it.each([
    ['nobody', unknownUser],
    ['mock-deleted-user', deletedUser],
  ])('does not take %s', async (userId, answer) => {
    const calls = await opened(operationCase);
    const before = await calls.mock.state.get();
    expect(await run(calls, { ...operationCase, ...named(userId) })).toMatchObject(answer);
    expect(await calls.mock.state.get()).toEqual(before);
  });

  it('keeps to the data range of the app', async () => {
    const calls = await openCalls({ appId: 'AKmock20260101RANGED' });
    const before = await calls.mock.state.get();
    // By the default seed 0002 is in engineering, and 0003 is in sales.
    expect(await run(calls, { ...operationCase, ...named('mock-user-0002') })).toMatchObject({
      status: 403,
      text: '{"code":403000001,"msg":"Permission denied"}',
      rules: [],
    });
    expect(await calls.mock.state.get()).toEqual(before);
    expect(await run(calls, { ...operationCase, ...named('mock-user-0003') })).toMatchObject({ status: 200 });
  });
});
