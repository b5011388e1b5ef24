import { MemberStatus, safe } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

describe('the client, on departments', () => {
  it('updateDepartment changes what is given, and nothing else', async () => {
    const { client, find } = await startWithClient();
    const before = await find.department(1003);
    await client.updateDepartment({ department: { id: 1003, name: '新外勤组', parentId: 1002, order: 3 } });
    expect(await find.department(1003)).toEqual({
      ...before,
      name: '新外勤组',
      parentId: 1002,
      order: 3,
      updateTime: expect.any(Number),
    });
  });

  it('setDepartmentStatus stops one and lets it work again', async () => {
    const { client, find } = await startWithClient();
    await client.setDepartmentStatus({ departmentId: 1002, status: MemberStatus.Disabled });
    expect(await find.department(1002)).toMatchObject({ status: 'stopped' });
    await client.setDepartmentStatus({ departmentId: 1002, status: MemberStatus.Enabled });
    expect(await find.department(1002)).toMatchObject({ status: 'normal' });
  });

  it('getDepartmentDetails and getDepartmentList read what the mock has, and change nothing', async () => {
    const { mock, client } = await startWithClient();
    await mock.state.patch({ departments: [{ id: 1002, name: '新客服部', status: 'stopped' }] });
    const { departments } = await mock.state.get();
    expect(await client.getDepartmentDetails({ departmentId: 1002 })).toMatchObject({
      department: { departmentId: 1002, name: '新客服部', isStop: true },
    });
    const { departments: listed } = await client.getDepartmentList();
    expect(listed).toHaveLength(4);
    expect(listed).toContainEqual({ id: 1002, name: '新客服部', parentId: 1, isStop: true, order: 2 });
    expect((await mock.state.get()).departments).toEqual(departments);
  });

  it('is refused a department outside the visible range of the app, and nothing is changed', async () => {
    const { mock, client, find } = await startWithClient();
    const [app] = (await mock.state.get()).apps;
    await mock.state.patch({ apps: [{ id: app?.id, visibleDepartments: [1] }] });
    const { error } = await safe(client.setDepartmentStatus({ departmentId: 1002, status: MemberStatus.Disabled }));
    expect(error).toMatchObject({ kind: 'vendor', reason: 'departmentForbidden', code: 20023, attempts: 1 });
    expect(await find.department(1002)).toMatchObject({ status: 'normal' });
  });
});
