import { describe, expect, it } from 'vitest';
import { good, openCalls } from '../support/calls.ts';
import { briefUser as brief, fullUser as full } from '../support/full-user.ts';

const depts = [
  { abs_path: '模拟公司/销售部/华北销售组', id: 'mock-dept-sales-north', name: '华北销售组' },
  { abs_path: '模拟公司/研发部', id: 'mock-dept-engineering', name: '研发部' },
];

const status = ['active'];
const idsOf = (json: unknown) => (json as { data: { items: { id: string }[] } }).data.items.map(({ id }) => id);

describe('GET /v7/users/{user_id}', () => {
  it('gives every field that is set', async () => {
    const { get } = await openCalls();
    expect(await get('/v7/users/mock-admin')).toMatchObject({ ...good(full), rules: [] });
    expect((await get('/v7/users/mock-admin?with_dept=true')).json).toEqual(good({ ...full, depts }).json);
  });

  it('leaves out what is not set, and takes the first department for the main one', async () => {
    const { get } = await openCalls();
    expect((await get('/v7/users/mock-super-admin')).json).toEqual(
      good({
        ctime: 1767225600,
        gender: 'undefined',
        id: 'mock-super-admin',
        role: 'super-admin',
        status: 'active',
        user_name: '模拟超级管理员',
        def_dept_id: 'mock-dept-root',
      }).json,
    );
  });

  it('gives users in every status', async () => {
    const { mock, get } = await openCalls();
    await mock.state.patch({ users: [{ id: 'mock-user-0001', left: true }] });
    for (const [id, userStatus] of [
      ['mock-user-0010', 'disabled'],
      ['mock-user-0001', 'dimission'],
    ]) {
      expect(await get(`/v7/users/${id}`)).toMatchObject({ status: 200, json: { data: { id, status: userStatus } } });
    }
  });

  it.each([
    ['%6dock-admin', 'mock-admin'],
    ['a%2Fb', 'a/b'],
    ['%E5%BC%A0%20%3F', '张 ?'],
    ['a%25', 'a%'],
    ['b%zz', 'b%zz'],
    ['batch%5Fdisable', 'batch_disable'],
  ])('decodes the id %s', async (sent, id) => {
    const { mock, get } = await openCalls();
    await mock.state.patch({ users: [{ id }] });
    expect(await get(`/v7/users/${sent}`)).toMatchObject({ status: 200, json: { data: { id } } });
  });

  it.each(['/v7/users/', '/v7/users/a/b', '/v7/users/mock-admin/', '/v7/users/mock-admin/dept'])(
    'is not %s',
    async (target) => {
      const { get } = await openCalls();
      expect(await get(target)).toMatchObject({ status: 404, json: { code: 404000001 } });
    },
  );

  it('is told from the fixed paths, which have one method each', async () => {
    const { get } = await openCalls();
    for (const name of ['batch_disable', 'batch_logout', 'create', 'by_emails']) {
      expect(await get(`/v7/users/${name}`)).toMatchObject({
        status: 404,
        json: { code: 404000001 },
        rules: ['wps.fixed-path'],
      });
    }
  });
});

describe('POST /v7/users/batch_read', () => {
  const target = '/v7/users/batch_read';

  it('gives the users in the order of the request, each once', async () => {
    const { post } = await openCalls();
    const user_ids = ['mock-admin', 'mock-user-0002', 'mock-admin', 'mock-user-0001'];
    const answer = await post(target, { user_ids, status });
    expect(idsOf(answer.json)).toEqual(['mock-admin', 'mock-user-0002', 'mock-user-0001']);
    expect(answer).toMatchObject({ json: { data: { items: [full, {}, {}] } }, rules: [] });
    expect((await post(target, { user_ids, status, with_dept: true })).json).toMatchObject({
      data: { items: [{ ...full, depts }, {}, {}] },
    });
  });

  it('gives users in the wanted statuses only', async () => {
    const { mock, post } = await openCalls();
    const user_ids = ['mock-user-0001', 'mock-user-0009', 'mock-user-0010', 'mock-user-0002'];
    await mock.state.patch({ users: [{ id: 'mock-user-0002', left: true }] });
    for (const [wanted, ids] of [
      [['active'], ['mock-user-0001']],
      [['notactive'], ['mock-user-0009']],
      [
        ['disabled', 'active'],
        ['mock-user-0001', 'mock-user-0010'],
      ],
    ]) {
      expect(idsOf((await post(target, { user_ids, status: wanted })).json)).toEqual(ids);
    }
  });

  it('passes over the unknown and the deleted', async () => {
    const { post } = await openCalls();
    const user_ids = ['nobody', 'mock-deleted-user'];
    expect(await post(target, { user_ids, status })).toMatchObject({
      ...good({ items: [] }),
      rules: ['wps.read-unknown'],
    });
  });
});

describe.each([
  ['by_emails', 'emails', 'full@mock.example', 'FULL@mock.example'],
  ['by_phones', 'phones', '10000009999', '+8610000009999'],
  ['by_ex_user_ids', 'ex_user_ids', 'mock-ex-full', 'mock-admin'],
])('POST /v7/users/%s', (path, field, value, other) => {
  const target = `/v7/users/${path}`;

  it('finds a user by the exact text', async () => {
    const { post } = await openCalls();
    expect(await post(target, { [field]: [value], status })).toMatchObject({ ...good({ items: [brief] }), rules: [] });
    expect((await post(target, { [field]: [value], status })).json).toEqual(good({ items: [brief] }).json);
    expect(await post(target, { [field]: [other], status })).toMatchObject({
      ...good({ items: [] }),
      rules: ['wps.read-unknown'],
    });
  });

  it('finds nobody by an empty text, nor in another status', async () => {
    const { post } = await openCalls();
    expect((await post(target, { [field]: [''], status })).json).toEqual(good({ items: [] }).json);
    expect((await post(target, { [field]: [value], status: ['disabled'] })).json).toEqual(good({ items: [] }).json);
  });

  it('gives departments when its page lets one ask for them', async () => {
    const { post } = await openCalls();
    const answer = await post(target, { [field]: [value], status, with_dept: true });
    const expected = path === 'by_ex_user_ids' ? brief : { ...brief, depts };
    expect(answer.json).toEqual(good({ items: [expected] }).json);
  });
});

describe('GET /v7/users/{user_id}/depts', () => {
  it('gives the departments of a user', async () => {
    const { get } = await openCalls();
    expect(await get('/v7/users/mock-user-0003/depts')).toMatchObject({ rules: [] });
    expect((await get('/v7/users/mock-user-0003/depts')).json).toEqual(
      good({
        items: [
          {
            abs_path: '模拟公司/销售部',
            ctime: 1767225600,
            ex_dept_id: 'mock-ex-sales',
            id: 'mock-dept-sales',
            leaders: [{ order: 1, user_id: 'mock-user-0003' }],
            name: '销售部',
            order: 1,
            parent_id: 'mock-dept-root',
          },
        ],
      }).json,
    );
  });

  it('gives the root department as it was captured', async () => {
    const { get } = await openCalls();
    const item = {
      abs_path: '模拟公司',
      ctime: 1767225600,
      id: 'mock-dept-root',
      name: '模拟公司',
      order: 0,
      parent_id: '0',
    };
    expect((await get('/v7/users/mock-super-admin/depts')).json).toEqual(good({ items: [item] }).json);
  });
});
