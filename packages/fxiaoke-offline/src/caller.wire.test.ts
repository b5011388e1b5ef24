import { errorOf } from '@x/test-kit/error-of';
import { describe, expect, it } from 'vitest';
import { connect, credentials, oauthAnswer } from '../test/support/connect.ts';
import type { FxiaokeOfflineOptions } from './options.ts';

const byId = { data: { object_data_id: 'a', dataObjectApiName: 'AccountObj' } };
const inHeaders = { ...credentials, credentialTransport: 'headers', currentUserId: '1000' } as const;

async function bodyOf(auth: FxiaokeOfflineOptions, input: object): Promise<unknown> {
  const { client, calls } = await connect({ auth });
  // A caller without TypeScript can pass anything.
  await client.invalidatePresetObject(input as never);
  return JSON.parse(calls[0]?.body ?? '');
}

describe('with credentials in the body', () => {
  const auth = { ...credentials, currentOpenUserId: 'FSUID_9' };
  const sent = { corpAccessToken: 'token-1', corpId: 'FSCID_1' };

  it('the option of the client is sent, and that of a call wins', async () => {
    expect(await bodyOf(auth, byId)).toStrictEqual({ ...sent, currentOpenUserId: 'FSUID_9', ...byId });
    expect(await bodyOf(auth, { ...byId, currentOpenUserId: 'FSUID_8' })).toStrictEqual({
      ...sent,
      currentOpenUserId: 'FSUID_8',
      ...byId,
    });
    expect(await bodyOf(credentials, { ...byId, currentOpenUserId: 'FSUID_8' })).toHaveProperty(
      'currentOpenUserId',
      'FSUID_8',
    );
  });

  it('it is not sent where the page has none', async () => {
    const { client, calls } = await connect({ auth });
    await client.setMemberStatusBatch({ openUserIds: ['a'], status: 1 });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({ ...sent, openUserIds: ['a'], status: 1 });
  });

  it('it may be missing where the page has it in the example alone', async () => {
    const { client, calls } = await connect();
    await client.deleteErpObject(byId);
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({ ...sent, ...byId });
  });

  it.each([
    { name: 'none', input: byId, path: 'currentOpenUserId', message: 'is missing: give it here or as an option' },
    {
      name: 'an empty one',
      input: { ...byId, currentOpenUserId: '' },
      path: 'currentOpenUserId',
      message: 'not empty',
    },
    {
      name: 'a number',
      input: { ...byId, currentOpenUserId: 7 },
      path: 'currentOpenUserId',
      message: 'must be a string',
    },
    {
      name: 'the id for headers',
      input: { ...byId, currentOpenUserId: 'a', currentUserId: '1000' },
      path: 'currentUserId',
      message: 'is for credentialTransport "headers"',
    },
  ])('$name is refused where one is needed', async ({ input, path, message }) => {
    const { client, calls, tokenCalls } = await connect();
    const error = await errorOf(client.invalidatePresetObject(input as never));
    expect(error).toMatchObject({ kind: 'input', operation: 'invalidatePresetObject' });
    expect(error).toHaveProperty('issues', [{ path, message: expect.stringContaining(message) }]);
    expect([...calls, ...tokenCalls]).toHaveLength(0);
  });

  it('faults of the caller and of the parameters are named together', async () => {
    const { client } = await connect();
    expect(await errorOf(client.invalidatePresetObject({} as never))).toMatchObject({
      issues: [{ path: 'currentOpenUserId' }, { path: 'data', message: 'is missing' }],
    });
  });
});

describe('with credentials in headers', () => {
  async function headersOf(input: object): Promise<Readonly<Record<string, string>>> {
    const { client, calls } = await connect({ auth: inHeaders, token: [oauthAnswer('token-1')] });
    await client.invalidatePresetObject(input as never);
    return Object.fromEntries(calls[0]?.headers.map(([name, value]) => [name.toLowerCase(), value]) ?? []);
  }

  it('the option of the client is sent, and that of a call wins', async () => {
    expect(await headersOf(byId)).toMatchObject({ 'x-fs-userid': '1000' });
    expect(await headersOf({ ...byId, currentUserId: '1001' })).toMatchObject({ 'x-fs-userid': '1001' });
  });

  it.each([
    { input: { ...byId, currentOpenUserId: 'FSUID_1' }, path: 'currentOpenUserId' },
    { input: { ...byId, currentUserId: '1000\r\nx-evil: 1' }, path: 'currentUserId' },
    { input: { ...byId, currentUserId: '' }, path: 'currentUserId' },
    { input: { ...byId, currentUserId: 1000 }, path: 'currentUserId' },
  ])('case %#: refused before anything is sent', async ({ input, path }) => {
    const { client, calls, tokenCalls } = await connect({ auth: inHeaders });
    expect(await errorOf(client.invalidatePresetObject(input as never))).toMatchObject({
      kind: 'input',
      issues: [{ path }],
    });
    expect([...calls, ...tokenCalls]).toHaveLength(0);
  });
});

it('dates of queryUpdatedEmployees become milliseconds, and its input may be left out', async () => {
  const { client, calls } = await connect();
  await client.queryUpdatedEmployees({ startTime: new Date(5), endTime: 7 });
  await client.queryUpdatedEmployees();
  await client.getDepartmentList();
  const sent = { corpAccessToken: 'token-1', corpId: 'FSCID_1' };
  expect(calls.map(({ body }) => JSON.parse(body))).toStrictEqual([{ ...sent, startTime: 5, endTime: 7 }, sent, sent]);
});

it('a date that is none is refused', async () => {
  const { client } = await connect();
  expect(await errorOf(client.queryUpdatedEmployees({ startTime: new Date(Number.NaN) }))).toMatchObject({
    kind: 'input',
    issues: [{ path: 'startTime' }],
  });
});
