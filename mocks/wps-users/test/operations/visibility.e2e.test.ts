import { describe, expect, it } from 'vitest';
import { good, openCalls } from '../support/calls.ts';
import { briefUser as brief, fullUser as full } from '../support/full-user.ts';

const status = ['active'];
const idsOf = (json: unknown) => (json as { data: { items: { id: string }[] } }).data.items.map(({ id }) => id);

describe('the data range', () => {
  it('bounds what a read of many users gives', async () => {
    const { mock, get, post } = await openCalls({ appId: 'AKmock20260101RANGED' });
    const { users } = await mock.state.get();
    // By the default seed 0002 is in engineering, 0003 in sales, 0001 in the northern group of sales.
    const user_ids = ['mock-user-0001', 'mock-user-0002', 'mock-user-0003'];
    expect(await post('/v7/users/batch_read', { user_ids, status })).toMatchObject({ rules: [] });
    expect(idsOf((await post('/v7/users/batch_read', { user_ids, status })).json)).toEqual([
      'mock-user-0001',
      'mock-user-0003',
    ]);
    expect(idsOf((await post('/v7/users/by_emails', { emails: ['user0002@mock.example'], status })).json)).toEqual([]);
    expect((await post('/v7/users/custom_attrs/batch_read', { user_ids })).json).toMatchObject({ data: { total: 2 } });
    expect((await get('/v7/users/search?keyword=user0002&page_size=9&status=active')).json).toMatchObject({
      data: { items: [] },
    });
    const inSales = users.filter(
      ({ dept_ids, deleted, status: userStatus }) =>
        !deleted && userStatus === 'active' && dept_ids.some((id) => id.startsWith('mock-dept-sales')),
    );
    expect((await get('/v7/users?status=active&with_total=true')).json).toMatchObject({
      data: { total: inSales.length },
    });
  });
});

describe('the scopes of fields', () => {
  it.each([
    ['email', 'kso.user_email.read'],
    ['phone', 'kso.user_phone.read'],
    ['gender', 'kso.user_gender.read'],
  ])('keep %s back without %s', async (field, scope) => {
    const { mock, credentials, get, post } = await openCalls();
    const [app] = (await mock.state.get()).apps;
    const scopes = app?.scopes.filter((name) => name !== scope);
    await mock.state.patch({ apps: [{ id: credentials.appId, scopes }] });
    const { [field as 'email']: _, ...rest } = full;
    const answer = await get('/v7/users/mock-admin');
    expect(answer.rules).toEqual(['wps.field-scope']);
    expect(answer.json).toEqual(good(rest).json);
    const listed = await post('/v7/users/by_emails', { emails: ['full@mock.example'], status });
    const { [field as 'email']: __, ...briefRest } = brief;
    expect(listed.json).toEqual(good({ items: [briefRest] }).json);
    const found = await get('/v7/users/search?keyword=full&page_size=1&status=active');
    expect(found.json).toMatchObject({ data: { items: [{ [field]: full[field as 'email'] }] } });
  });
});
