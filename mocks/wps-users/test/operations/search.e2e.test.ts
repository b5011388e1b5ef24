import { describe, expect, it } from 'vitest';
import { openCalls, wrongFormat } from '../support/calls.ts';

const target = (query: string) => `/v7/users/search?page_size=10&${query}`;
const idsOf = (json: unknown) => (json as { data: { items: { id: string }[] } }).data.items.map(({ id }) => id);

const found = {
  alias_name: '管理员',
  avatar: 'https://mock.example/avatar.svg',
  biz_email: 'full@biz.mock.example',
  city: '珠海',
  country: '中国',
  ctime: 1767225600,
  depts: [
    {
      abs_path: '模拟公司/销售部/华北销售组',
      dept_id: 'mock-dept-sales-north',
      is_leader: false,
      name: '华北销售组',
      order: 0,
    },
    { abs_path: '模拟公司/研发部', dept_id: 'mock-dept-engineering', is_leader: false, name: '研发部', order: 3 },
  ],
  email: 'full@mock.example',
  employee_id: 'M9999',
  ex_user_id: 'mock-ex-full',
  gender: 'female',
  id: 'mock-admin',
  login_name: 'mock_full',
  mtime: 1767225600,
  phone: '10000009999',
  role: 'admin',
  status: 'active',
  telephone: '010-00009999',
  title: '工程师',
  user_name: '模拟管理员',
  work_place: '模拟大厦',
  def_dept_id: 'mock-dept-engineering',
  def_dept_name: '研发部',
  high_light: {},
};

describe('GET /v7/users/search', () => {
  it('gives every field of its page', async () => {
    const { get } = await openCalls();
    const answer = await get(target('status=active&keyword=mock_full'));
    expect(answer.json).toEqual({ code: 0, msg: 'success', data: { items: [found], next_page_token: '' } });
    expect(answer.rules).toEqual(['wps.search-match']);
  });

  it('says who leads a department', async () => {
    const { get } = await openCalls();
    expect((await get(target('status=active&keyword=user0003'))).json).toMatchObject({
      data: { items: [{ alias_name: '', depts: [{ dept_id: 'mock-dept-sales', is_leader: true }] }] },
    });
  });

  it.each([
    ['keyword=FULL%40MOCK', ['mock-admin']],
    ['keyword=0000009999', ['mock-admin']],
    ['keyword=mock_full', ['mock-admin']],
    ['keyword=full%40mock&search_field=phone', []],
    ['keyword=full%40mock&search_field=phone&search_field=email', ['mock-admin']],
    ['keyword=full&search_source=company_user', ['mock-admin']],
    ['keyword=full&search_source=enterprise_partner', []],
    ['keyword=full&search_source=enterprise_partner&search_source_v2=company_user', ['mock-admin']],
    ['keyword=full&search_source=company_user&search_source_v2=external_contact', []],
    ['keyword=full&user_type=company_member', ['mock-admin']],
    ['keyword=full&user_type=external_guest', []],
    ['keyword=%E5%B7%A5%E7%A8%8B%E5%B8%88', []],
  ])('finds by %s', async (query, ids) => {
    const { get } = await openCalls();
    expect(idsOf((await get(target(`status=active&${query}`))).json)).toEqual(ids);
  });

  it('finds what is written in another case', async () => {
    const { mock, get } = await openCalls();
    await mock.state.patch({ users: [{ id: 'upper', user_name: 'SHOUTING' }] });
    expect(idsOf((await get(target('keyword=shouting&status=active'))).json)).toEqual(['upper']);
  });

  it('finds users in the wanted statuses, those who left among them, but not the deleted', async () => {
    const { mock, get } = await openCalls();
    await mock.state.patch({ users: [{ id: 'mock-user-0001', left: true }] });
    const keyword = 'keyword=user0001%40';
    expect(idsOf((await get(target(`${keyword}&status=dimission`))).json)).toEqual(['mock-user-0001']);
    expect(idsOf((await get(target(`${keyword}&status=active&status=disabled`))).json)).toEqual([]);
    const all = ['active', 'notactive', 'disabled', 'dimission'].map((status) => `status=${status}`).join('&');
    expect(idsOf((await get(target(`keyword=${encodeURIComponent('删除')}&${all}`))).json)).toEqual([]);
  });

  it('names what it rests on', async () => {
    const { get } = await openCalls();
    expect(await get(target('keyword=full&status=active&user_type=external_guest'))).toMatchObject({
      rules: ['wps.search-match', 'wps.search-others'],
    });
    expect(await get(target('keyword=full'))).toMatchObject({ ...wrongFormat, rules: ['wps.search-status'] });
  });

  it('shows the whole company to a user, whatever the data range of the app', async () => {
    const { mock, credentials, get } = await openCalls({ token: 'mock-user-token' });
    await mock.state.patch({ apps: [{ id: credentials.appId, dataRange: ['mock-dept-sales'] }] });
    const answer = await get(target('keyword=user0002&status=active'));
    expect(idsOf(answer.json)).toEqual(['mock-user-0002']);
    expect(answer.rules).toEqual(['wps.search-match', 'wps.user-token-range']);
  });

  it('asks the user’s own scopes of a user token', async () => {
    const { get } = await openCalls({ token: 'mock-user-token-without-scope' });
    expect(await get(target('keyword=full&status=active'))).toMatchObject({ status: 403, json: { code: 400000003 } });
  });
});
