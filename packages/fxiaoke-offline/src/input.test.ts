import { errorOf } from '@x/test-kit/error-of';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, it } from 'vitest';
import { connect, credentials } from '../test/support/connect.ts';
import { pages } from './contract/pages.ts';
import { createFxiaokeOffline } from './create-fxiaoke-offline.ts';

/** The error of a call that must end before anything is sent. */
async function inputError(input: unknown, callOptions?: unknown): Promise<unknown> {
  const { transport, sentCount } = unreachable();
  const client = createFxiaokeOffline({ ...credentials, transport });
  // A caller without TypeScript can pass anything.
  const error = await errorOf(client.setMemberStatusBatch(input as never, callOptions as never));
  expect(error).toMatchObject({ kind: 'input', vendor: 'fxiaoke', operation: 'setMemberStatusBatch', sent: 'no' });
  expect(sentCount()).toBe(0);
  return error;
}

const good = { openUserIds: ['openUserId1'], status: 1 };
const noStatus = 'must be one of 1, 2';

describe('setMemberStatusBatch', () => {
  it.each([
    {
      name: 'no id',
      input: { ...good, openUserIds: [] },
      issues: [{ path: 'openUserIds', message: 'must not be empty' }],
    },
    { name: 'openUserIds left out', input: { status: 1 }, issues: [{ path: 'openUserIds', message: 'is missing' }] },
    {
      name: 'openUserIds a text',
      input: { ...good, openUserIds: 'openUserId1' },
      issues: [{ path: 'openUserIds', message: 'expected array' }],
    },
    {
      name: 'ids that are none',
      input: { ...good, openUserIds: ['openUserId1', 7, '', null, undefined] },
      issues: [
        { path: 'openUserIds[1]', message: 'expected string' },
        { path: 'openUserIds[2]', message: 'must not be empty' },
        { path: 'openUserIds[3]', message: 'expected string' },
        { path: 'openUserIds[4]', message: 'is missing' },
      ],
    },
    { name: 'status left out', input: { openUserIds: ['a'] }, issues: [{ path: 'status', message: 'is missing' }] },
    ...[0, 3, '1', null, true, 'disabled'].map((status) => ({
      name: `status ${JSON.stringify(status)}`,
      input: { ...good, status },
      issues: [{ path: 'status', message: noStatus }],
    })),
    {
      name: 'credentials among the parameters',
      input: { ...good, corpAccessToken: 'x', corpId: 'y' },
      issues: [
        { path: 'corpAccessToken', message: 'is no parameter of this operation' },
        { path: 'corpId', message: 'is no parameter of this operation' },
      ],
    },
    {
      name: 'several faults at once',
      input: { openUserIds: [''], status: 9, currentOpenUserId: 'z' },
      issues: [
        { path: 'openUserIds[0]', message: 'must not be empty' },
        { path: 'status', message: noStatus },
        { path: 'currentOpenUserId', message: 'is no parameter of this operation' },
      ],
    },
    ...[undefined, null, [], 'openUserId1', 7].map((input) => ({
      name: `an input that is ${JSON.stringify(input)}`,
      input,
      issues: [{ path: '', message: 'expected one object' }],
    })),
  ])('refuses $name', async ({ input, issues }) => {
    expect(await inputError(input)).toHaveProperty('issues', issues);
  });

  it('says in its message what was wrong and where to read on, and shows no value', async () => {
    expect(String(await inputError({ openUserIds: ['private'], status: 'private' }))).toBe(
      `InputError: setMemberStatusBatch was not sent: status: ${noStatus}. See ${pages.setMemberStatusBatch}`,
    );
  });

  it('takes any number of ids, since the vendor states no limit, and ids that occur twice', async () => {
    const openUserIds = Array.from({ length: 500 }, (_, index) => `openUserId${index % 400}`);
    const { client, calls } = await connect();
    await client.setMemberStatusBatch({ openUserIds, status: 2 });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ openUserIds, status: 2 });
  });

  it.each([
    { callOptions: { timeout: 5 }, path: 'options.timeout' },
    { callOptions: { timeoutMs: 0 }, path: 'options.timeoutMs' },
    { callOptions: { signal: {} }, path: 'options.signal' },
  ])('refuses call options $callOptions', async ({ callOptions, path }) => {
    expect(await inputError(good, callOptions)).toMatchObject({ issues: [{ path }] });
  });
});

it('fields of an object that JSON has no form for are refused, and so is a caller of null', async () => {
  const { transport, sentCount } = unreachable();
  const client = createFxiaokeOffline({ ...credentials, currentOpenUserId: 'FSUID_1', transport });
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  for (const field of [10n, circle]) {
    const call = client.createPresetObject({ data: { object_data: { dataObjectApiName: 'AccountObj', field } } });
    expect(await errorOf(call)).toMatchObject({ kind: 'input', issues: [{ message: 'cannot be written as JSON' }] });
  }
  // A caller without TypeScript can give null.
  const call = client.getDepartmentDetails({ departmentId: 1, currentOpenUserId: null as never });
  expect(await errorOf(call)).toMatchObject({ kind: 'input', issues: [{ path: 'currentOpenUserId' }] });
  expect(sentCount()).toBe(0);
});
