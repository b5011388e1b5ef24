import { describe, expect, it } from 'vitest';
import { openCalls, refusal } from '../support/calls.ts';

/** A new user, or one of none of the departments, is put into departments. */
const writes = [
  ['create', '/v7/users/create', (dept_ids: readonly string[]) => ({ user_name: '张三', dept_ids })],
  [
    'batchUpdateDept',
    '/v7/users/batch_update_dept',
    (dept_ids: readonly string[]) => ({ user_dept_info_list: [{ user_id: 'mock-user-0002', dept_ids }] }),
  ],
] as const;

const two = ['mock-dept-sales', 'mock-dept-root'];

describe.each(writes)('%s', (_name, target, bodyWith) => {
  it('does not go over maxDepartmentsPerUser, each department counted once', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ company: { maxDepartmentsPerUser: 1 } });
    const before = await mock.state.get();
    expect(await post(target, bodyWith(two))).toMatchObject({
      ...refusal(400, 400002046, '用户部门数超出限制'),
      rules: ['wps.department-limit'],
    });
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, bodyWith(['mock-dept-sales', 'mock-dept-sales']))).toMatchObject({ status: 200 });
    await mock.state.patch({ company: { maxDepartmentsPerUser: null } });
    expect(await post(target, bodyWith(two))).toMatchObject({ status: 200 });
  });

  it('puts nobody into a department that takes no members', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ departments: [{ id: 'mock-dept-root', takesMembers: false }] });
    const before = await mock.state.get();
    const answer = await post(target, bodyWith(two));
    expect(answer).toMatchObject({
      ...refusal(400, 400002030, '用户部门 Id 列表无效'),
      rules: ['wps.closed-department'],
    });
    expect(answer.diagnostics).toContain('mock-dept-root');
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, bodyWith(['mock-dept-sales']))).toMatchObject({ status: 200 });
    await mock.state.patch({ departments: [{ id: 'mock-dept-root', takesMembers: true }] });
    expect(await post(target, bodyWith(two))).toMatchObject({ status: 200 });
  });
});

it('who is in a department that takes no more members stays in it', async () => {
  const { mock, post, user } = await openCalls();
  const [, target, bodyWith] = writes[1];
  await mock.state.patch({ departments: [{ id: 'mock-dept-engineering', takesMembers: false }] });
  const dept_ids = ['mock-dept-engineering', 'mock-dept-sales'];
  expect(await post(target, bodyWith(dept_ids))).toMatchObject({ status: 200 });
  expect(await user('mock-user-0002')).toMatchObject({ dept_ids });
});
