import { describe, expect, it } from 'vitest';
import { good, openCalls, outOfRange, refusal, unknownDepartment } from '../support/calls.ts';

const target = '/v7/users/create';
const body = { user_name: '张三', dept_ids: ['mock-dept-sales-north', 'mock-dept-engineering'] };
const fields = {
  city: '珠海',
  country: '中国',
  email: 'zhangsan@mock.example',
  employee_id: 'M7000',
  employer: '模拟公司',
  employment_status: 'probationary',
  employment_type: 'intern',
  ex_user_id: 'mock-ex-zhangsan',
  gender: 'secrecy',
  leader_id: 'mock-admin',
  phone: '10000007000',
  telephone: '010-1',
  title: '工程师',
  work_place: '模拟大厦',
};
const rules = ['wps.created-status', 'wps.created-login-name'];

interface Created {
  readonly id: string;
}

describe('POST /v7/users/create', () => {
  it('adds a user, and answers with what is set, a login name and no main department', async () => {
    const { mock, post, get } = await openCalls({ clock: '2026-11-21T00:00:00Z' });
    const before = await mock.state.get();
    const answer = await post(target, { ...body, ...fields, def_dept_id: 'mock-dept-engineering' });
    const { id } = (answer.json as { data: Created }).data;
    const seconds = Date.parse('2026-11-21T00:00:00Z') / 1000;
    const shown = { ...fields, id, ctime: seconds, role: 'normal', status: 'notactive', user_name: '张三' };
    expect(answer.json).toEqual(
      good({
        ...shown,
        login_name: expect.stringMatching(/^mock_\d{10}$/),
        depts: [
          { abs_path: '模拟公司/销售部/华北销售组', id: 'mock-dept-sales-north', name: '华北销售组' },
          { abs_path: '模拟公司/研发部', id: 'mock-dept-engineering', name: '研发部' },
        ],
      }).json,
    );
    expect(answer.rules).toEqual(expect.arrayContaining(rules));

    const after = await mock.state.get();
    expect(after.users.filter((user) => user.id !== id)).toEqual(before.users);
    expect(after.users.find((user) => user.id === id)).toMatchObject({
      ...shown,
      dept_ids: body.dept_ids,
      def_dept_id: 'mock-dept-engineering',
      mtime: seconds,
      deleted: false,
    });
    expect((await get(`/v7/users/${id}`)).json).toEqual(good({ ...shown, def_dept_id: 'mock-dept-engineering' }).json);
  });

  it('takes the two fields that it needs, and each department once', async () => {
    const { post, user } = await openCalls();
    const answer = await post(target, { user_name: '李四', dept_ids: ['mock-dept-sales', 'mock-dept-sales'] });
    const { id } = (answer.json as { data: Created }).data;
    expect(answer).toMatchObject({ status: 200, rules });
    expect(await user(id)).toMatchObject({
      dept_ids: ['mock-dept-sales'],
      def_dept_id: '',
      email: '',
      gender: 'undefined',
    });
  });

  it('gives another id each time, and the same ones under the same seed', async () => {
    const ids = async () => {
      const { post } = await openCalls();
      const answers = [await post(target, body), await post(target, body)];
      return answers.map(({ json }) => (json as { data: Created }).data.id);
    };
    const [first, second] = await ids();
    expect(first).not.toBe(second);
    expect(await ids()).toEqual([first, second]);
  });

  it('makes an active user when createdStatus is set', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ switches: { createdStatus: 'active' } });
    expect(await post(target, body)).toMatchObject({ json: { data: { status: 'active' } } });
  });

  it('leaves fields alone that are not on its page', async () => {
    const { post, user } = await openCalls();
    const answer = await post(target, { ...body, role: 'super-admin', id: 'own', status: 'disabled', deleted: true });
    const { id } = (answer.json as { data: Created }).data;
    expect(id).not.toBe('own');
    expect(await user(id)).toMatchObject({ role: 'normal', status: 'notactive', deleted: false });
  });

  it('keeps what the app has no scope for out of the answer, not out of the state', async () => {
    const { mock, post, user, credentials } = await openCalls();
    await mock.state.patch({ apps: [{ id: credentials.appId, scopes: ['kso.contact.readwrite'] }] });
    const answer = await post(target, { ...body, ...fields });
    const { data } = answer.json as { data: Created };
    for (const field of ['email', 'phone', 'gender']) expect(data).not.toHaveProperty(field);
    expect(answer.rules).toEqual([...rules, 'wps.field-scope']);
    expect(await user(data.id)).toMatchObject({ email: fields.email, phone: fields.phone, gender: fields.gender });
  });
});

describe('a refused create', () => {
  const taken = (code: number, msg: string) => ({ ...refusal(400, code, msg), rules: ['wps.taken'] });
  const wrong = (code: number, msg: string) => ({ ...refusal(400, code, msg), rules: ['wps.field-values'] });

  it.each([
    ['a phone', { phone: '10000000001' }, taken(400002143, '用户手机号码已被占用')],
    ['an email', { email: 'user0001@mock.example' }, taken(400002144, '用户邮箱已被占用')],
    ['an employee id', { employee_id: 'M0001' }, taken(400002148, '用户工号已被占用')],
    ['an ex_user_id', { ex_user_id: 'mock-ex-0001' }, taken(400002151, '用户 ExUserId 已被占用')],
    ['an unknown department', { dept_ids: ['mock-dept-sales', 'nowhere'] }, unknownDepartment],
    ['an unknown main department', { def_dept_id: 'nowhere' }, unknownDepartment],
    ['another main department', { def_dept_id: 'mock-dept-sales' }, wrong(400002031, '用户主部门 Id 无效')],
    ['an empty name', { user_name: '' }, wrong(400002132, '用户名称无效')],
    ['an unknown leader', { leader_id: 'nobody' }, wrong(400002057, '用户 LeaderId 无效')],
    ['a deleted leader', { leader_id: 'mock-deleted-user' }, wrong(400002057, '用户 LeaderId 无效')],
    ['a phone of letters', { phone: 'phone' }, wrong(400002033, '用户手机号码无效')],
    ['an email without a host', { email: 'name@' }, wrong(400002036, '用户邮箱无效')],
    ['an unknown status', { employment_status: 'permanent' }, wrong(400002038, '用户员工状态无效')],
    ['an unknown type', { employment_type: 'guest' }, wrong(400002037, '用户员工类别无效')],
  ])('with %s that cannot be', async (_, change, answer) => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    expect(await post(target, { ...body, ...change })).toMatchObject(answer);
    expect(await mock.state.get()).toEqual(before);
  });

  it('may share empty fields, other cases, and what a deleted user had', async () => {
    const { post } = await openCalls();
    expect(await post(target, { ...body, email: '', phone: '', leader_id: '', def_dept_id: '' })).toMatchObject({
      rules,
    });
    expect(await post(target, { ...body, email: 'USER0001@mock.example' })).toMatchObject({ status: 200 });
    expect(await post(target, { ...body, phone: '10000000001' })).toMatchObject({ status: 400 });
    await post('/v7/users/mock-user-0001/delete');
    expect(await post(target, { ...body, phone: '10000000001' })).toMatchObject({ status: 200 });
    expect(await post(target, { ...body, phone: '10000000001' })).toMatchObject({ status: 400 });
  });

  it('outside the data range', async () => {
    const { mock, post } = await openCalls({ appId: 'AKmock20260101RANGED' });
    const before = await mock.state.get();
    expect(await post(target, body)).toMatchObject(outOfRange);
    expect(await post(target, { ...body, dept_ids: ['mock-dept-root'] })).toMatchObject(outOfRange);
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, { ...body, dept_ids: ['mock-dept-sales-north'] })).toMatchObject({ status: 200 });
  });

  it('over the member limit of the company, deleted users not counted', async () => {
    const { mock, post } = await openCalls();
    const { users } = await mock.state.get();
    const memberLimit = users.filter(({ deleted }) => !deleted).length;
    await mock.state.patch({ company: { memberLimit } });
    const full = { ...refusal(400, 400002004, '企业人数超限'), rules: ['wps.member-limit'] };
    expect(await post(target, body)).toMatchObject(full);
    await post('/v7/users/mock-user-0001/delete');
    expect(await post(target, body)).toMatchObject({ status: 200 });
    expect(await post(target, body)).toMatchObject(full);
  });

  it('says so when another order of checks would answer something else', async () => {
    const { post } = await openCalls();
    const answer = await post(target, { ...body, phone: '10000000001', email: 'user0001@mock.example' });
    expect(answer).toMatchObject({ json: { code: 400002143 }, rules: ['wps.taken', 'wps.check-order'] });
  });
});
