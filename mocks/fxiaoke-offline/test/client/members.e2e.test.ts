import { MemberStatus, safe } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

describe('the client, on members', () => {
  it('setMemberStatus disables one', async () => {
    const { client, find } = await startWithClient();
    await client.setMemberStatus({ openUserId: 'openUserId2', status: MemberStatus.Disabled });
    expect([await find.user('openUserId1'), await find.user('openUserId2')]).toMatchObject([
      { status: 2 },
      { status: 1 },
    ]);
  });

  it('updateMember changes what is given, and nothing else', async () => {
    const { client, find } = await startWithClient();
    const before = await find.user('openUserId2');
    await client.updateMember({
      user: { openUserId: 'openUserId2', position: '经理', mainDepartmentId: 1001, attachingDepartmentIds: [1003] },
    });
    expect(await find.user('openUserId2')).toEqual({
      ...before,
      position: '经理',
      departmentIds: [1001, 1003],
      updateTime: expect.any(Number),
    });
  });

  it('queryUpdatedEmployees finds whom an update has changed', async () => {
    const { mock, client, find } = await startWithClient();
    const startTime = new Date('2026-06-01T00:00:00Z');
    await mock.clock.set(startTime);
    await client.updateMember({ user: { openUserId: 'openUserId2', qq: '7' } });
    const user = await find.user('openUserId2');
    expect(await client.queryUpdatedEmployees({ startTime, pageSize: 10 })).toMatchObject({
      totalCount: 1,
      lastChangedTime: user?.updateTime,
      employees: [{ openUserId: 'openUserId2' }],
    });
  });

  it('queryEmployeeByOpenUserId and queryEmployeeByMobile read what the mock has, and change nothing', async () => {
    const { mock, client } = await startWithClient();
    await mock.state.patch({ users: [{ id: 'openUserId2', position: '经理', status: 1 }] });
    const { users } = await mock.state.get();
    expect(
      await client.queryEmployeeByOpenUserId({ openUserId: 'openUserId2', showDepartmentIdsDetail: true }),
    ).toMatchObject({ position: '经理', isStop: true, mainDepartmentId: 1002, attachingDepartmentIds: [1003] });
    expect(await client.queryEmployeeByMobile({ mobile: '13900000001' })).toMatchObject({
      empList: [{ openUserId: 'openUserId2', position: '经理', isStop: true }],
    });
    expect((await mock.state.get()).users).toEqual(users);
  });

  it('is refused an employee outside the visible range of the app, and nothing is changed', async () => {
    const { mock, client, find } = await startWithClient();
    const [app] = (await mock.state.get()).apps;
    await mock.state.patch({ apps: [{ id: app?.id, visibleEmployees: ['openUserId1'] }] });
    const { error } = await safe(client.updateMember({ user: { openUserId: 'openUserId2', qq: '7' } }));
    expect(error).toMatchObject({ kind: 'vendor', reason: 'employeeDataForbidden', code: 20014, attempts: 1 });
    expect(await find.user('openUserId2')).toMatchObject({ qq: '' });
  });
});
