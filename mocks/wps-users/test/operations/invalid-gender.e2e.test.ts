import { describe, expect, it } from 'vitest';
import { openCalls, refusal, wrongValue } from '../support/calls.ts';

const writes = {
  create: { target: '/v7/users/create', body: { user_name: '张三', dept_ids: ['mock-dept-sales'] } },
  update: { target: '/v7/users/mock-user-0001/update', body: { city: '珠海' } },
} as const;

describe('the switch invalidGender', () => {
  it.each(['create', 'update'] as const)('gives %s the code of the field', async (name) => {
    const { mock, post } = await openCalls();
    const { target, body } = writes[name];
    expect(await post(target, { ...body, gender: 'unknown' })).toMatchObject(wrongValue);
    await mock.state.patch({ switches: { invalidGender: 'userGenderInvalid' } });
    const before = await mock.state.get();
    const answer = await post(target, { ...body, gender: 'unknown' });
    expect(answer).toMatchObject({ ...refusal(400, 400002029, '用户性别无效'), rules: ['wps.invalid-gender'] });
    expect(answer.diagnostics).toContain('gender');
    expect(await post(target, { ...body, gender: 1 })).toMatchObject({ json: { code: 400000002 } });
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, { ...body, gender: 'secrecy' })).toMatchObject({ status: 200 });
  });
});
