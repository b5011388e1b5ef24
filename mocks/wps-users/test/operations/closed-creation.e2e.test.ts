import { describe, expect, it } from 'vitest';
import { done, openCalls, refusal } from '../support/calls.ts';

const target = '/v7/users/create';
const newUser = { user_name: '张三', dept_ids: ['mock-dept-sales'] };

describe('userCreation', () => {
  it('fails every create while it is closed, and only those that are else good', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ company: { userCreation: 'closed' } });
    const before = await mock.state.get();
    expect(await post(target, newUser)).toMatchObject({
      ...refusal(400, 400002130, '创建用户失败'),
      rules: ['wps.closed-creation'],
    });
    expect(await post(target, { ...newUser, phone: '10000000001' })).toMatchObject({
      json: { code: 400002143 },
      rules: ['wps.taken', 'wps.check-order'],
    });
    expect(await mock.state.get()).toEqual(before);
    expect(await post('/v7/users/mock-user-0001/update', { city: '珠海' })).toMatchObject(done);
    await mock.state.patch({ company: { userCreation: 'open' } });
    expect(await post(target, newUser)).toMatchObject({ status: 200 });
  });
});
