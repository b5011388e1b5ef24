import { MemberStatus } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

const disable = { openUserIds: ['openUserId1', 'openUserId2'], status: MemberStatus.Disabled };

describe('the client with credentials in headers', () => {
  const inHeaders = { credentialTransport: 'headers', currentUserId: '1000' } as const;

  it('fetches an accessToken of the OAuth endpoint, and calls with it', async () => {
    const { mock, connect, find } = await startWithClient();
    await connect(inHeaders).setMemberStatusBatch(disable);
    expect((await mock.state.get()).tokens).toMatchObject([{ kind: 'accessToken' }]);
    expect(await find.user('openUserId2')).toMatchObject({ status: 1 });
    expect(await mock.requests.count({ operation: 'fxiaoke.oauthToken' })).toBe(1);
  });

  it('acts as the employee of that number', async () => {
    const { mock, connect } = await startWithClient();
    await connect(inHeaders).createPresetObject({
      data: { object_data: { dataObjectApiName: 'AccountObj', name: '新客户' } },
    });
    expect((await mock.state.get()).records.at(-1)).toMatchObject({ createdBy: 'openUserId1', owner: ['openUserId1'] });
  });
});

describe('the client over fetch', () => {
  it('gets the same done as over undici', async () => {
    const { connect, find } = await startWithClient();
    await connect({ fetch: (url, init) => fetch(url, init) }).setMemberStatusBatch(disable);
    expect(await find.user('openUserId2')).toMatchObject({ status: 1 });
  });
});

it('every attempt of the client carries another thirdTraceId', async () => {
  const { mock, client } = await startWithClient();
  await client.setMemberStatusBatch(disable);
  await mock.clock.advance(7_200_000);
  await client.setMemberStatusBatch(disable);
  const ids = (await mock.requests.list()).map(({ target }) =>
    new URLSearchParams(target.split('?')[1]).get('thirdTraceId'),
  );
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
});

it('an operation with two paths gets the same done on the other one', async () => {
  const { mock, connect, find } = await startWithClient();
  await mock.state.patch({ switches: { rejectDocumentedPath: true } });
  const client = connect({ paths: 'observed', currentOpenUserId: 'openUserId1' });
  await client.setMemberStatus({ openUserId: 'openUserId2', status: MemberStatus.Disabled });
  await client.updateMember({ user: { openUserId: 'openUserId2', qq: '7' } });
  await client.setDepartmentStatus({ departmentId: 1002, status: MemberStatus.Disabled });
  expect(await client.queryUpdatedEmployees({ startTime: Date.parse('2026-02-01T00:00:00Z') })).toMatchObject({
    totalCount: 1,
  });
  expect(await find.user('openUserId2')).toMatchObject({ status: 1, qq: '7' });
  expect(await find.department(1002)).toMatchObject({ status: 'stopped' });
});
