import { createWpsUsers, safe, type WpsUsersOptions } from '@x/wps-users';
import { describe, expect, it, onTestFinished } from 'vitest';
import { credentialsOf } from './support/apps.ts';
import { runningMock } from './support/running-mock.ts';

/** The package's own client, connected to a mock of its own. */
async function connected(options: Partial<WpsUsersOptions> = {}) {
  const mock = await runningMock();
  const client = createWpsUsers({
    ...mock.credentials,
    baseURL: mock.url,
    getUserAccessToken: () => 'mock-user-token',
    ...options,
  } as WpsUsersOptions);
  onTestFinished(() => client.close());
  const user = async (id: string) => (await mock.state.get()).users.find((candidate) => candidate.id === id);
  return { mock, client, user };
}

const status = ['active', 'notactive', 'disabled'] as const;

describe('every method of the client, against the mock', () => {
  it('leads a user from the first day to the last', async () => {
    const { client, user } = await connected();
    const { id, login_name } = await client.create({
      user_name: '张三',
      dept_ids: ['mock-dept-sales'],
      email: 'zhangsan@mock.example',
      phone: '10000007000',
      ex_user_id: 'ex/张三',
    });
    expect(login_name).toMatch(/^mock_/);
    await client.update({ user_id: id, title: '经理', email: 'zs@mock.example' });
    await client.batchUpdateDept({ user_dept_info_list: [{ user_id: id, dept_ids: ['mock-dept-engineering'] }] });
    await client.batchUpdateOrder({ user_order_list: [{ user_id: id, dept_id: 'mock-dept-engineering', order: 4 }] });
    await client.customAttrs.batchUpdate({
      users: [{ user_id: id, custom_attrs: [{ attr_id: 'mock-attr-floor', text: '五楼' }] }],
    });

    const items = [expect.objectContaining({ id, title: '经理' })];
    expect(await client.get({ user_id: id, with_dept: true })).toMatchObject({
      id,
      email: 'zs@mock.example',
      depts: [{ id: 'mock-dept-engineering', abs_path: '模拟公司/研发部' }],
    });
    expect(await client.batchRead({ user_ids: [id], status })).toEqual({ items });
    expect(await client.byEmails({ emails: ['zs@mock.example'], status })).toEqual({ items });
    expect(await client.byPhones({ phones: ['10000007000'], status })).toEqual({ items });
    expect(await client.byExUserIds({ ex_user_ids: ['ex/张三'], status })).toEqual({ items });
    expect((await client.depts({ user_id: id })).items.map((department) => department.id)).toEqual([
      'mock-dept-engineering',
    ]);
    expect(await client.customAttrs.batchRead({ user_ids: [id] })).toMatchObject({
      total: 1,
      users: [{ custom_attrs: [{ attr_name: '楼层', text: '五楼' }] }],
    });
    expect(await client.search({ keyword: '张三', page_size: 5, status: ['notactive'] })).toMatchObject({
      items: [{ id, depts: [{ dept_id: 'mock-dept-engineering', order: 4 }] }],
    });

    await client.batchDisable({ user_ids: [id] });
    expect(await user(id)).toMatchObject({ status: 'disabled' });
    await client.batchEnable({ user_ids: [id] });
    expect(await user(id)).toMatchObject({ status: 'active' });
    await client.batchLogout({ user_ids: [id] });
    await client.delete({ user_id: id });
    const { error } = await safe(client.get({ user_id: id }));
    expect(error).toMatchObject({ reason: 'userDeleted', code: 400002128 });
  });

  it('lists everybody, page after page', async () => {
    const { mock, client } = await connected();
    const ids: string[] = [];
    for await (const { id } of client.listAll({ status: ['active', 'disabled'] })) ids.push(id);
    const { users } = await mock.state.get();
    expect(ids).toEqual(
      users.filter((user) => !user.deleted && ['active', 'disabled'].includes(user.status)).map(({ id }) => id),
    );
    expect(await mock.requests.count({ operation: 'wps.list' })).toBe(Math.ceil(ids.length / 50));
    const found: unknown[] = [];
    for await (const { id } of client.searchAll({ keyword: 'user001', page_size: 3, status: ['active'] }))
      found.push(id);
    expect(found).toHaveLength(8);
  });

  it('tells who the user of a token is', async () => {
    const { client } = await connected();
    expect(await client.current()).toMatchObject({ id: 'mock-user-0001', company_id: 'mock-company' });
    expect(await client.currentId()).toEqual({ user_id: 'mock-user-0001', company_id: 'mock-company' });
    const searched = await client.search({ keyword: 'full', page_size: 1, status: ['active'], as: 'user' });
    expect(searched.items).toHaveLength(1);
  });

  it('signs ids and keywords as they are sent', async () => {
    const { mock, client } = await connected();
    const ids = ['a/b', '张 三', 'a%2Fb', 'a?b#c', 'a+b&c=d'];
    await mock.state.patch({ users: ids.map((id) => ({ id, user_name: id })) });
    for (const id of ids) {
      expect(await client.get({ user_id: id })).toMatchObject({ id });
      expect(await client.search({ keyword: id, page_size: 9, status: ['active'] })).toMatchObject({ items: [{ id }] });
      await client.update({ user_id: id, title: '经理' });
    }
  });

  it('works on a private deployment, behind a prefix that is not signed', async () => {
    const { mock } = await connected();
    const credentials = await credentialsOf(mock, 'AKmock20260101PREFIX');
    const client = createWpsUsers({ ...credentials, baseURL: `${mock.url}/openapi` });
    onTestFinished(() => client.close());
    expect(await client.list({ status: ['active'], page_size: 1 })).toMatchObject({
      items: [{ id: 'mock-user-0001' }],
    });
    await client.batchDisable({ user_ids: ['mock-user-0001'] });
  });

  it('is told the vendor’s reason of a refusal', async () => {
    const { client } = await connected();
    const body = { user_name: '张三', dept_ids: ['mock-dept-sales'] };
    for (const [change, reason] of [
      [{ phone: '10000000001' }, 'phoneTaken'],
      [{ email: 'user0001@mock.example' }, 'emailTaken'],
      [{ employee_id: 'M0001' }, 'employeeIdTaken'],
      [{ ex_user_id: 'mock-ex-0001' }, 'exUserIdTaken'],
      [{ dept_ids: ['nowhere'] }, 'departmentNotFound'],
    ] as const) {
      const { error } = await safe(client.create({ ...body, ...change }));
      expect(error).toMatchObject({ kind: 'vendor', reason, attempts: 1 });
    }
  });
});
