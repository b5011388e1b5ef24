import { MemberStatus } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

describe("the client's personnel", () => {
  it('finds the records of employees, and sets their status in the address book', async () => {
    const { client, find } = await startWithClient();
    const ids = [
      ...(await client.personnel.findIds({ openUserId: 'openUserId1' })),
      ...(await client.personnel.findIds({ openUserId: 'openUserId2' })),
    ];
    expect(ids).toHaveLength(2);
    expect(await client.personnel.setStatus({ ids, status: MemberStatus.Disabled })).toEqual(
      ids.map((id) => ({ id, ok: true, traceId: expect.stringMatching(/^E-O\./) })),
    );
    expect([await find.user('openUserId1'), await find.user('openUserId2')]).toMatchObject([
      { status: 1 },
      { status: 1 },
    ]);
  });

  it('sets the status of the others when one record is unknown', async () => {
    const { client, find } = await startWithClient();
    const [known = ''] = await client.personnel.findIds({ openUserId: 'openUserId2' });
    const results = await client.personnel.setStatus({ ids: ['nobody', known], status: MemberStatus.Disabled });
    expect(results).toMatchObject([
      { id: 'nobody', ok: false, error: { reason: 'parameterError', code: 32000 } },
      { id: known, ok: true },
    ]);
    expect(await find.user('openUserId2')).toMatchObject({ status: 1 });
  });

  it('changes nobody while the object is read-only, and finds nobody while it is hidden', async () => {
    const { mock, client, find } = await startWithClient();
    const ids = await client.personnel.findIds({ openUserId: 'openUserId2' });
    await mock.state.patch({ switches: { personnelReadOnly: true } });
    expect(await client.personnel.setStatus({ ids, status: MemberStatus.Disabled })).toMatchObject([
      { ok: false, error: { reason: 'parameterError' } },
    ]);
    expect(await find.user('openUserId2')).toMatchObject({ status: 2 });
    await mock.state.patch({ switches: { personnelHidden: true } });
    expect(await client.personnel.findIds({ openUserId: 'openUserId2' })).toEqual([]);
  });
});
