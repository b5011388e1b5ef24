import { describe, expect, it } from 'vitest';
import { done, openCalls, outOfRange, refusal, unknownDepartment, wrongFormat } from '../support/calls.ts';

const rulesWith = (answer: object, ...rules: string[]) => ({ ...answer, rules });

describe('POST /v7/users/batch_update_dept', () => {
  const target = '/v7/users/batch_update_dept';
  const move = (user_id: string, ...dept_ids: string[]) => ({ user_id, dept_ids });
  const list = (...user_dept_info_list: object[]) => ({ user_dept_info_list });

  it('puts the departments in the place of the old ones', async () => {
    const { post, user, get } = await openCalls();
    const moves = list(
      move('mock-user-0001', 'mock-dept-sales', 'mock-dept-engineering'),
      move('mock-user-0002', 'mock-dept-sales', 'mock-dept-sales'),
    );
    expect(await post(target, moves)).toMatchObject(rulesWith(done));
    expect(await user('mock-user-0001')).toMatchObject({ dept_ids: ['mock-dept-sales', 'mock-dept-engineering'] });
    expect(await user('mock-user-0002')).toMatchObject({ dept_ids: ['mock-dept-sales'] });
    expect((await get('/v7/users/mock-user-0001/depts')).json).toMatchObject({
      data: { items: [{ id: 'mock-dept-sales' }, { id: 'mock-dept-engineering' }] },
    });
  });

  it('keeps what the user had in departments that stay', async () => {
    const { post, user } = await openCalls();
    expect(await post(target, list(move('mock-admin', 'mock-dept-sales', 'mock-dept-engineering')))).toMatchObject(
      rulesWith(done),
    );
    expect(await user('mock-admin')).toMatchObject({
      def_dept_id: 'mock-dept-engineering',
      dept_orders: { 'mock-dept-engineering': 3 },
    });
    expect(await post(target, list(move('mock-admin', 'mock-dept-sales')))).toMatchObject(
      rulesWith(done, 'wps.move-main-department'),
    );
    expect(await user('mock-admin')).toMatchObject({ def_dept_id: '', dept_orders: {} });
  });

  it('takes the last entry of a user', async () => {
    const { post, user } = await openCalls();
    const moves = list(move('mock-user-0001', 'mock-dept-root'), move('mock-user-0001', 'mock-dept-sales'));
    expect(await post(target, moves)).toMatchObject(rulesWith(done, 'wps.batch-repeated-user'));
    expect(await user('mock-user-0001')).toMatchObject({ dept_ids: ['mock-dept-sales'] });
  });

  it('refuses an unknown department, and changes nobody', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    const moves = list(move('mock-user-0001', 'mock-dept-sales'), move('mock-user-0002', 'nowhere'));
    expect(await post(target, moves)).toMatchObject({
      ...unknownDepartment,
      rules: ['wps.unknown-department', 'wps.batch-all-or-nothing'],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it.each([
    ['the department joined', move('mock-user-0003', 'mock-dept-engineering')],
    ['one of the departments left', move('mock-admin', 'mock-dept-sales')],
    ['the user', move('mock-user-0002', 'mock-dept-sales')],
  ])('wants rights on %s', async (_, entry) => {
    const { mock, post } = await openCalls({ appId: 'AKmock20260101RANGED' });
    const before = await mock.state.get();
    expect(await post(target, list(entry))).toMatchObject(rulesWith(outOfRange));
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, list(move('mock-user-0003', 'mock-dept-sales-north')))).toMatchObject(done);
  });

  it.each([
    [{ user_id: 'mock-user-0001' }, 400000002],
    [{ dept_ids: ['mock-dept-sales'] }, 400000002],
    [{ user_id: 'mock-user-0001', dept_ids: [] }, 400000101],
    ['mock-user-0001', 400000002],
  ])('refuses the entry %j', async (entry, code) => {
    const { post } = await openCalls();
    expect(await post(target, { user_dept_info_list: [entry] })).toMatchObject({ json: { code } });
  });
});

describe('POST /v7/users/batch_update_order', () => {
  const target = '/v7/users/batch_update_order';
  const place = (user_id: string, dept_id: string, order: unknown) => ({ user_id, dept_id, order });
  const list = (...user_order_list: object[]) => ({ user_order_list });

  it('sets the place of users in departments, which search shows', async () => {
    const { post, user, get } = await openCalls();
    const places = list(
      place('mock-admin', 'mock-dept-sales-north', 5),
      place('mock-admin', 'mock-dept-engineering', -1),
      place('mock-user-0001', 'mock-dept-sales-north', 0),
    );
    expect(await post(target, places)).toMatchObject(rulesWith(done));
    expect(await user('mock-admin')).toMatchObject({
      dept_orders: { 'mock-dept-sales-north': 5, 'mock-dept-engineering': -1 },
    });
    expect((await get('/v7/users/search?keyword=full%40&page_size=1&status=active')).json).toMatchObject({
      data: { items: [{ depts: [{ order: 5 }, { order: -1 }] }] },
    });
  });

  it('refuses an unknown department and one of other users', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    expect(await post(target, list(place('mock-user-0001', 'nowhere', 1)))).toMatchObject(unknownDepartment);
    expect(await post(target, list(place('mock-user-0001', 'mock-dept-sales', 1)))).toMatchObject({
      ...refusal(400, 400002152, '部门成员不存在'),
      rules: ['wps.order-of-stranger'],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it.each([
    ['an order as a text', place('mock-user-0001', 'mock-dept-sales-north', '1')],
    ['no order', { user_id: 'mock-user-0001', dept_id: 'mock-dept-sales-north' }],
    ['no department', { user_id: 'mock-user-0001', order: 1 }],
    ['no user', { dept_id: 'mock-dept-sales-north', order: 1 }],
  ])('refuses %s', async (_, entry) => {
    const { post } = await openCalls();
    expect(await post(target, list(entry))).toMatchObject(wrongFormat);
  });
});
