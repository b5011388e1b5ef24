import { describe, expect, it } from 'vitest';
import { good, openCalls, refusal } from '../support/calls.ts';

const token = 'mock-user-token';
const wrongKind = { ...refusal(403, 40300003, 'AccessDenied'), rules: ['wps.token-kind'] };
const invalidToken = { ...refusal(401, 40100011, 'InvalidToken') };

describe('GET /v7/users/current and current_id', () => {
  it('tell who the user of the token is', async () => {
    const { mock, get } = await openCalls({ token });
    expect((await get('/v7/users/current')).json).toEqual(
      good({ company_id: 'mock-company', id: 'mock-user-0001', user_name: '模拟用户 0001' }).json,
    );
    expect((await get('/v7/users/current_id')).json).toEqual(
      good({ company_id: 'mock-company', user_id: 'mock-user-0001' }).json,
    );
    await mock.state.patch({ tokens: [{ id: token, userId: 'mock-admin' }] });
    expect((await get('/v7/users/current')).json).toEqual(
      good({
        avatar: 'https://mock.example/avatar.svg',
        company_id: 'mock-company',
        id: 'mock-admin',
        user_name: '模拟管理员',
      }).json,
    );
  });

  it('do not take the token of an app', async () => {
    const { get } = await openCalls();
    expect(await get('/v7/users/current')).toMatchObject(wrongKind);
    expect(await get('/v7/users/current_id')).toMatchObject(wrongKind);
  });

  it('ask each for a scope of their own', async () => {
    const { mock, get } = await openCalls({ token });
    await mock.state.patch({ tokens: [{ id: token, scopes: ['kso.user_base.read'] }] });
    expect(await get('/v7/users/current')).toMatchObject({ status: 200 });
    const refused = await get('/v7/users/current_id');
    expect(refused).toMatchObject({ status: 403, json: { code: 400000003 } });
    expect(refused.diagnostics).toContain('the user mock-user-0001 has granted none of the scopes');
  });

  it.each([
    ['disabled', { status: 'disabled' }],
    ['gone', { left: true }],
    ['deleted', { deleted: true }],
  ])('refuse the token of a user who is %s', async (_, change) => {
    const { mock, get } = await openCalls({ token });
    await mock.state.patch({ users: [{ id: 'mock-user-0001', ...change }] });
    for (const target of ['/v7/users/current', '/v7/users/current_id']) {
      expect(await get(target)).toMatchObject({ ...invalidToken, rules: ['wps.bearer', 'wps.user-token-inactive'] });
    }
  });

  it('refuse the token of a user whom batch_logout has logged out with logoutRevokesTokens', async () => {
    const { mock, get } = await openCalls({ token });
    await mock.state.patch({ tokens: [{ id: token, revoked: true }] });
    expect(await get('/v7/users/current')).toMatchObject({ ...invalidToken, rules: ['wps.bearer'] });
  });
});
