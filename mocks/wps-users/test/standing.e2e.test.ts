import { describe, expect, it } from 'vitest';
import { openCalls, refusal } from './support/calls.ts';

describe('the standing of the company', () => {
  it.each([
    ['disabled', 400002001, '企业被禁用'],
    ['notAuthorised', 400002003, '企业未授权'],
    ['licenceExpired', 400002049, '企业授权过期'],
    ['deleted', 400002100, '企业被删除'],
  ])('%s keeps every app from its data', async (standing, code, msg) => {
    const { mock, get, post } = await openCalls();
    await mock.state.patch({ company: { standing } });
    const before = await mock.state.get();
    const answer = { ...refusal(400, code, msg), rules: ['wps.company-standing'] };
    expect(await get('/v7/users/mock-user-0001')).toMatchObject(answer);
    expect(await post('/v7/users/batch_disable', { user_ids: ['mock-user-0001'] })).toMatchObject(answer);
    expect(await mock.state.get()).toEqual(before);
    await mock.state.patch({ company: { standing: 'good' } });
    expect(await get('/v7/users/mock-user-0001')).toMatchObject({ status: 200 });
  });
});
