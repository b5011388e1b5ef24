import { describe, expect, it } from 'vitest';
import { done, openCalls, refusal, superAdministrator, unknownDepartment } from '../support/calls.ts';

const target = '/v7/users/mock-user-0001/update';

describe('POST /v7/users/{user_id}/update', () => {
  it('changes the fields of the body and no others', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    const change = {
      user_name: '新名',
      city: '北京',
      country: '中国',
      email: 'new@mock.example',
      employee_id: 'M8000',
      gender: 'male',
      leader_id: 'mock-admin',
      phone: '10000008000',
      telephone: '010-2',
      title: '经理',
      work_place: '二号楼',
      def_dept_id: 'mock-dept-sales-north',
    };
    expect(await post(target, change)).toMatchObject({ ...done, rules: [] });
    const users = before.users.map((user) =>
      user.id === 'mock-user-0001' ? { ...user, ...change, mtime: expect.any(Number) } : user,
    );
    expect(await mock.state.get()).toEqual({ ...before, users });
  });

  it('takes an empty body, and fields of the user’s own', async () => {
    const { post, user } = await openCalls();
    const before = await user('mock-user-0001');
    expect(await post(target, {})).toMatchObject(done);
    expect(await post(target, { phone: '10000000001', email: 'user0001@mock.example' })).toMatchObject(done);
    expect(await user('mock-user-0001')).toEqual({ ...before, mtime: expect.any(Number) });
  });

  it('takes a value away with an empty text', async () => {
    const { post, user, get } = await openCalls();
    expect(await post(target, { phone: '' })).toMatchObject({ ...done, rules: ['wps.update-empty'] });
    expect(await user('mock-user-0001')).toMatchObject({ phone: '' });
    const { json } = await get('/v7/users/mock-user-0001');
    expect((json as { data: object }).data).not.toHaveProperty('phone');
  });

  it('leaves fields alone that are not on its page', async () => {
    const { post, user } = await openCalls();
    const change = { dept_ids: ['mock-dept-sales'], ex_user_id: 'x', employer: 'x', status: 'disabled', role: 'admin' };
    const before = await user('mock-user-0001');
    expect(await post(target, change)).toMatchObject(done);
    expect(await user('mock-user-0001')).toEqual({ ...before, mtime: expect.any(Number) });
  });

  it.each([
    ['phone', '10000000002', 400002143, '用户手机号码已被占用', 'wps.taken'],
    ['email', 'user0002@mock.example', 400002144, '用户邮箱已被占用', 'wps.taken'],
    ['employee_id', 'M0002', 400002148, '用户工号已被占用', 'wps.taken'],
    ['user_name', '', 400002132, '用户名称无效', 'wps.field-values'],
    ['leader_id', 'nobody', 400002057, '用户 LeaderId 无效', 'wps.field-values'],
    ['def_dept_id', 'mock-dept-sales', 400002031, '用户主部门 Id 无效', 'wps.field-values'],
    ['phone', '1a', 400002033, '用户手机号码无效', 'wps.field-values'],
    ['email', 'a b@c', 400002036, '用户邮箱无效', 'wps.field-values'],
  ])('refuses %s %j', async (field, value, code, msg, rule) => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    expect(await post(target, { title: '经理', [field]: value })).toMatchObject({
      ...refusal(400, code, msg),
      rules: [rule],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it('refuses an unknown main department', async () => {
    const { post } = await openCalls();
    expect(await post(target, { def_dept_id: 'nowhere' })).toMatchObject(unknownDepartment);
  });

  it('finds the user by the decoded id', async () => {
    const { post, user } = await openCalls();
    expect(await post('/v7/users/mock%2Duser%2D0001/update', { title: '经理' })).toMatchObject(done);
    expect(await user('mock-user-0001')).toMatchObject({ title: '经理' });
  });
});

describe('POST /v7/users/{user_id}/delete', () => {
  const deletion = '/v7/users/mock-user-0001/delete';

  it('deletes the user, once', async () => {
    const { mock, post, get } = await openCalls();
    const before = await mock.state.get();
    expect(await post(deletion)).toMatchObject({ ...done, rules: [] });
    const users = before.users.map((user) =>
      user.id === 'mock-user-0001' ? { ...user, deleted: true, mtime: expect.any(Number) } : user,
    );
    expect(await mock.state.get()).toEqual({ ...before, users });
    expect(await post(deletion)).toMatchObject({ json: { code: 400002128 } });
    expect(await get('/v7/users/mock-user-0001')).toMatchObject({ json: { code: 400002128 } });
  });

  it('leaves a body alone, whatever it is', async () => {
    const { call } = await openCalls();
    expect(await call('POST', deletion, { body: 'not JSON', contentType: 'text/plain' })).toMatchObject({
      ...done,
      rules: ['wps.body-ignored'],
    });
    expect(await call('GET', '/v7/users/mock-user-0002', { body: '{}' })).toMatchObject({
      status: 200,
      rules: ['wps.body-ignored'],
    });
  });

  it('wants no Content-Type', async () => {
    const { call } = await openCalls();
    expect(await call('POST', deletion, { contentType: '' })).toMatchObject(done);
  });

  it('does not take a super administrator', async () => {
    const { post, user } = await openCalls();
    expect(await post('/v7/users/mock-super-admin/delete')).toMatchObject(superAdministrator);
    expect(await user('mock-super-admin')).toMatchObject({ deleted: false });
  });
});
