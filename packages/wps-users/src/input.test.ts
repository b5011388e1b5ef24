import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { withEachTypeWrong } from '@x/test-kit/mutations';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, it } from 'vitest';
import { callByName } from '../test/support/call-by-name.ts';
import { connect, credentials } from '../test/support/connect.ts';
import { fixtures, type OperationFixture } from '../test/support/fixtures.ts';
import { pages } from './contract/pages.ts';
import { createWpsUsers } from './create-wps-users.ts';

/** The error of a call that must end before anything is sent. */
async function inputError(input: unknown, callOptions?: unknown): Promise<unknown> {
  const { transport, sentCount } = unreachable();
  const client = createWpsUsers({ ...credentials, transport });
  // A caller without TypeScript can pass anything.
  const error = await errorOf(client.batchDisable(input as never, callOptions as never));
  expect(error).toMatchObject({ kind: 'input', vendor: 'wps', operation: 'batchDisable', sent: 'no' });
  expect(sentCount()).toBe(0);
  return error;
}

describe('batchDisable', () => {
  it.each([
    { name: 'no id', input: { user_ids: [] }, issues: [{ path: 'user_ids', message: 'must not be empty' }] },
    { name: 'user_ids left out', input: {}, issues: [{ path: 'user_ids', message: 'is missing' }] },
    { name: 'user_ids null', input: { user_ids: null }, issues: [{ path: 'user_ids', message: 'expected array' }] },
    { name: 'user_ids a text', input: { user_ids: 'u1' }, issues: [{ path: 'user_ids', message: 'expected array' }] },
    {
      name: 'ids that are none',
      input: { user_ids: ['u1', 7, '', null, undefined] },
      issues: [
        { path: 'user_ids[1]', message: 'expected string' },
        { path: 'user_ids[2]', message: 'must not be empty' },
        { path: 'user_ids[3]', message: 'expected string' },
        { path: 'user_ids[4]', message: 'is missing' },
      ],
    },
    {
      name: 'keys in another spelling',
      input: { userIds: ['u1'], user_ids: ['u1'], dry_run: true },
      issues: [
        { path: 'userIds', message: 'is no parameter of this operation' },
        { path: 'dry_run', message: 'is no parameter of this operation' },
      ],
    },
    ...[undefined, null, [], 'u1', 7].map((input) => ({
      name: `an input that is ${JSON.stringify(input)}`,
      input,
      issues: [{ path: '', message: 'expected one object' }],
    })),
  ])('refuses $name', async ({ input, issues }) => {
    expect(await inputError(input)).toHaveProperty('issues', issues);
  });

  it('says in its message what was wrong and where to read on, and shows no value', async () => {
    expect(String(await inputError({ user_ids: ['private', ''] }))).toBe(
      `InputError: batchDisable was not sent: user_ids[1]: must not be empty. See ${pages.batchDisable}`,
    );
  });

  it('takes any number of ids, since the vendor states no limit, and ids that occur twice', async () => {
    const user_ids = Array.from({ length: 500 }, (_, index) => `u${index % 400}`);
    const { client, calls } = await connect();
    await client.batchDisable({ user_ids });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({ user_ids });
  });

  it.each([
    { callOptions: { timeout: 5 }, path: 'options.timeout' },
    { callOptions: { timeoutMs: 0 }, path: 'options.timeoutMs' },
    { callOptions: { signal: {} }, path: 'options.signal' },
  ])('refuses call options $callOptions', async ({ callOptions, path }) => {
    expect(await inputError({ user_ids: ['u1'] }, callOptions)).toMatchObject({ issues: [{ path }] });
  });
});

/** The faults that a call names; fails when the call ends in another way, or when anything was sent. */
async function issuesOf(operation: OperationFixture['operation'], input: unknown): Promise<unknown> {
  const { transport, sentCount } = unreachable();
  const client = createWpsUsers({ ...credentials, getUserAccessToken: () => 'user-token', transport });
  const error = await errorOf(callByName(client, operation, input));
  expect(error).toMatchObject({ kind: 'input', vendor: 'wps', operation, sent: 'no', doc: pages[operation] });
  expect(sentCount()).toBe(0);
  return (error as { issues: unknown }).issues;
}

const withInput = fixtures.filter(({ operation }) => operation !== 'current' && operation !== 'currentId');

describe.each(withInput)('$operation', ({ operation, input, requiredInRequest }) => {
  it.each([undefined, null, [], 'text', 7])('refuses %j in place of its input', async (junk) => {
    expect(await issuesOf(operation, junk)).toStrictEqual([{ path: '', message: 'expected one object' }]);
  });

  it('refuses a field that it does not have, beside the good ones', async () => {
    expect(await issuesOf(operation, { ...input, new_field: 1 })).toStrictEqual([
      { path: 'new_field', message: 'is no parameter of this operation' },
    ]);
  });

  it('names every field that is missing at once', async () => {
    const missing = requiredInRequest.filter((path) => !path.includes('.'));
    const issues = await issuesOf(operation, { new_field: 1 });
    expect((issues as readonly { path: string }[]).map(({ path }) => path).toSorted()).toStrictEqual(
      [...missing, 'new_field'].toSorted(),
    );
  });

  it('refuses every value of another type', async () => {
    for (const { path, value } of withEachTypeWrong(input)) {
      if (path !== '') await issuesOf(operation, value);
    }
  });
});

describe('user_id in a path', () => {
  it.each([
    { user_id: '', message: 'must not be empty' },
    { user_id: '.', message: 'must not be a dot segment' },
    { user_id: '..', message: 'must not be a dot segment' },
    { user_id: '\ud800', message: 'must be well-formed Unicode' },
    { user_id: 'current', message: 'is the path of another operation' },
    { user_id: 'current_id', message: 'is the path of another operation' },
    { user_id: 'search', message: 'is the path of another operation' },
  ])('get refuses $user_id', async ({ user_id, message }) => {
    expect(await issuesOf('get', { user_id })).toStrictEqual([{ path: 'user_id', message }]);
  });

  it('may be any other text, which stays one segment of the path', async () => {
    const { client, calls } = await connect({ call: [json({ code: 0, data: { id: 'u1' } })] });
    for (const user_id of ['create', 'a/b', '../x', 'a?b#c', "o'brien", '%2e%2e', '张三'])
      await client.get({ user_id });
    expect(calls.map(({ line }) => line.split(' ')[1])).toStrictEqual([
      '/v7/users/create',
      '/v7/users/a%2Fb',
      '/v7/users/..%2Fx',
      '/v7/users/a%3Fb%23c',
      '/v7/users/o%27brien',
      '/v7/users/%252e%252e',
      '/v7/users/%E5%BC%A0%E4%B8%89',
    ]);
  });

  it('names another operation only for get: the others go on after it', async () => {
    const { client, calls } = await connect({ call: [json({ code: 0, data: { items: [] } })] });
    await client.depts({ user_id: 'current' });
    expect(calls[0]?.line).toBe('GET /v7/users/current/depts HTTP/1.1');
  });
});

describe('search', () => {
  const query = { keyword: 'z', page_size: 1 };

  it.each(['App', 'tenant', null, 7])('refuses as: %j, beside the other faults', async (as) => {
    expect(await issuesOf('search', { keyword: 'z', as })).toStrictEqual([
      { path: 'page_size', message: 'is missing' },
      { path: 'as', message: 'must be one of "app", "user"' },
    ]);
    expect(await issuesOf('search', { ...query, as })).toStrictEqual([
      { path: 'as', message: 'must be one of "app", "user"' },
    ]);
  });

  it('says which value of a list is none', async () => {
    expect(await issuesOf('search', { ...query, status: ['active', 'gone'], search_source: [] })).toStrictEqual([
      { path: 'status[1]', message: 'must be one of "active", "notactive", "disabled", "dimission"' },
      { path: 'search_source', message: 'must not be empty' },
    ]);
    expect(await issuesOf('search', { ...query, search_source: ['external_contact', 'company_user'] })).toStrictEqual([
      { path: 'search_source', message: 'takes "external_contact" only by itself' },
    ]);
  });

  it('leaves out what is undefined', async () => {
    const { client, calls } = await connect({ call: [json({ code: 0, data: { items: [] } })] });
    await client.search({ ...query, status: undefined, with_total: undefined, as: undefined });
    expect(calls[0]?.line).toBe('GET /v7/users/search?keyword=z&page_size=1 HTTP/1.1');
  });
});

it('list says how large a page may be', async () => {
  expect(await issuesOf('list', { status: ['active'], page_size: 51, page_token: '' })).toStrictEqual([
    { path: 'page_size', message: 'must be at most 50' },
    { path: 'page_token', message: 'must not be empty' },
  ]);
  expect(await issuesOf('list', { status: ['dimission'] })).toStrictEqual([
    { path: 'status[0]', message: 'must be one of "active", "notactive", "disabled"' },
  ]);
});

it('current and currentId take no input, and check their options', async () => {
  const { transport, sentCount } = unreachable();
  const client = createWpsUsers({ ...credentials, getUserAccessToken: () => 'user-token', transport });
  for (const call of [client.current, client.currentId]) {
    expect(await errorOf(call({ timeoutMs: 0 }))).toMatchObject({
      kind: 'input',
      issues: [{ path: 'options.timeoutMs' }],
    });
  }
  expect(sentCount()).toBe(0);
});

it('a query that no address can carry is refused, and so is what throws when it is read', async () => {
  expect(await issuesOf('list', { status: ['active'], page_token: 'a\ud800' })).toStrictEqual([
    { path: 'page_token', message: 'must be well-formed Unicode' },
  ]);
  const throwing = new Proxy([], {
    get() {
      throw new Error('of the caller');
    },
  });
  expect(await issuesOf('batchDisable', { user_ids: throwing })).toStrictEqual([
    { path: '', message: 'cannot be read: something in it throws' },
  ]);
});
