import { describe, expect, it } from 'vitest';
import { done, good, openCalls, refusal } from '../support/calls.ts';

const read = '/v7/users/custom_attrs/batch_read';
const update = '/v7/users/custom_attrs/batch_update';
const values = (user_id: string, ...custom_attrs: object[]) => ({ users: [{ user_id, custom_attrs }] });

const full = {
  custom_attrs: [
    { attr_id: 'mock-attr-floor', attr_name: '楼层', text: '三楼' },
    { attr_id: 'mock-attr-mentor', attr_name: '导师', relation_user: 'mock-super-admin' },
    { attr_id: 'mock-attr-shirt', attr_name: '衣服尺码', option_key: 'm' },
  ],
  user_id: 'mock-admin',
};

describe('POST /v7/users/custom_attrs/batch_read', () => {
  it('gives the values that are set, each in the field of its type', async () => {
    const { post } = await openCalls();
    const answer = await post(read, { user_ids: ['mock-admin', 'mock-user-0001', 'mock-admin'] });
    expect(answer.json).toEqual(
      good({ total: 2, users: [full, { custom_attrs: [], user_id: 'mock-user-0001' }] }).json,
    );
    expect(answer.rules).toEqual(['wps.attribute-total']);
  });

  it('passes over the unknown and the deleted', async () => {
    const { post } = await openCalls();
    const answer = await post(read, { user_ids: ['nobody', 'mock-deleted-user', 'mock-user-0001'] });
    expect(answer).toMatchObject({
      ...good({ total: 1, users: [{ user_id: 'mock-user-0001' }] }),
      rules: ['wps.attribute-total', 'wps.read-unknown'],
    });
  });
});

describe('POST /v7/users/custom_attrs/batch_update', () => {
  it('sets the attributes that are named and keeps the others', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    const answer = await post(
      update,
      values(
        'mock-admin',
        { attr_id: 'mock-attr-floor', text: '四楼' },
        { attr_id: 'mock-attr-shirt', option_key: 'l', text: '' },
      ),
    );
    expect(answer).toMatchObject({ ...done, rules: [] });
    const [, mentor] = full.custom_attrs;
    expect((await post(read, { user_ids: ['mock-admin'] })).json).toEqual(
      good({
        total: 1,
        users: [
          {
            custom_attrs: [
              { attr_id: 'mock-attr-floor', attr_name: '楼层', text: '四楼' },
              mentor,
              { attr_id: 'mock-attr-shirt', attr_name: '衣服尺码', option_key: 'l' },
            ],
            user_id: 'mock-admin',
          },
        ],
      }).json,
    );
    const others = (users: typeof before.users) => users.filter(({ id }) => id !== 'mock-admin');
    expect(others((await mock.state.get()).users)).toEqual(others(before.users));
  });

  it('takes a value away with an empty text', async () => {
    const { post, user } = await openCalls();
    expect(await post(update, values('mock-admin', { attr_id: 'mock-attr-mentor', relation_user: '' }))).toMatchObject({
      ...done,
      rules: ['wps.attribute-empty'],
    });
    expect((await user('mock-admin'))?.custom_attrs.map(({ attr_id }) => attr_id)).toEqual([
      'mock-attr-floor',
      'mock-attr-shirt',
    ]);
  });

  it.each([
    ['an unknown attribute', { attr_id: 'nothing', text: 'x' }],
    ['a text for an option', { attr_id: 'mock-attr-shirt', text: 'm' }],
    ['no value', { attr_id: 'mock-attr-floor' }],
    ['an unknown option', { attr_id: 'mock-attr-shirt', option_key: 'xl' }],
    ['an unknown related user', { attr_id: 'mock-attr-mentor', relation_user: 'nobody' }],
    ['a deleted related user', { attr_id: 'mock-attr-mentor', relation_user: 'mock-deleted-user' }],
    ['an attribute of departments', { attr_id: 'mock-attr-teams', text: 'mock-dept-sales' }],
  ])('refuses %s, and changes nothing', async (_, value) => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    const body = values('mock-admin', { attr_id: 'mock-attr-floor', text: '四楼' }, value);
    expect(await post(update, body)).toMatchObject({
      ...refusal(400, 400002131, '用户属性无效'),
      rules: ['wps.attribute-value'],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it.each([
    [{ users: [{ custom_attrs: [{ attr_id: 'mock-attr-floor', text: 'x' }] }] }, 400000002],
    [{ users: [{ user_id: 'mock-user-0001' }] }, 400000002],
    [values('mock-user-0001', { text: 'x' }), 400000002],
    [values('mock-user-0001', { attr_id: 'mock-attr-floor', text: null }), 400000002],
    [values('mock-user-0001'), 400000101],
  ])('refuses the body %j', async (body, code) => {
    const { post } = await openCalls();
    expect(await post(update, body)).toMatchObject({ json: { code } });
  });
});
