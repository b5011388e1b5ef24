import { MemberStatus, safe } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

const disable = { openUserIds: ['openUserId1', 'openUserId2'], status: MemberStatus.Disabled };

describe('the client sets the status of a batch', () => {
  it('and the mock has what was asked', async () => {
    const { client, find } = await startWithClient();
    expect(await client.setMemberStatusBatch(disable)).toEqual({ traceId: expect.stringMatching(/^E-O\./) });
    expect([await find.user('openUserId1'), await find.user('openUserId2')]).toMatchObject([
      { status: 1 },
      { status: 1 },
    ]);
    await client.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: MemberStatus.Enabled });
    expect([await find.user('openUserId1'), await find.user('openUserId2')]).toMatchObject([
      { status: 2 },
      { status: 1 },
    ]);
  });

  it('on both paths', async () => {
    const { mock, connect } = await startWithClient();
    await connect({ paths: 'documented' }).setMemberStatusBatch(disable);
    await connect({ paths: 'observed' }).setMemberStatusBatch(disable);
    const entries = await mock.requests.list({ operation: 'fxiaoke.setMemberStatusBatch' });
    expect(entries.map(({ target }) => target.split('?')[0])).toEqual([
      '/cgi/crm/v2/data/update',
      '/cgi/user/batchSetStatus',
    ]);
  });

  it('and says what to try when the documented path is refused', async () => {
    const { mock, client, connect } = await startWithClient();
    await mock.state.patch({ switches: { rejectDocumentedPath: true } });
    const { error } = await safe(client.setMemberStatusBatch(disable));
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'fxiaoke',
      reason: 'parameterError',
      code: 32000,
      httpStatus: 200,
    });
    expect(error?.message).toContain("paths: 'observed'");
    await connect({ paths: 'observed' }).setMemberStatusBatch(disable);
  });

  it('and is refused as a whole for one unknown employee, and nothing is changed', async () => {
    const { client, find } = await startWithClient();
    const { error } = await safe(client.setMemberStatusBatch({ ...disable, openUserIds: ['openUserId1', 'nobody'] }));
    expect(error).toMatchObject({ kind: 'vendor', reason: 'openUserIdNotFound', code: 20012, attempts: 1 });
    expect(error?.kind === 'vendor' && error.requestId).toMatch(/^E-O\./);
    expect(await find.user('openUserId1')).toMatchObject({ status: 2 });
  });
});
