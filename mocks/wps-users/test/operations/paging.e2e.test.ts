import { describe, expect, it } from 'vitest';
import { type Calls, openCalls, wrongValue } from '../support/calls.ts';

interface Page {
  readonly items: { readonly id: string }[];
  readonly next_page_token?: string;
  readonly total?: number;
}

async function page(calls: Calls, target: string): Promise<Page> {
  const answer = await calls.get(target);
  expect(answer.status).toBe(200);
  return (answer.json as { data: Page }).data;
}

/** Follows the tokens to the last page. */
async function pages(calls: Calls, target: string): Promise<Page[]> {
  const seen: Page[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const data: Page = await page(calls, next === '' ? target : `${target}&page_token=${encodeURIComponent(next)}`);
    seen.push(data);
    next = data.next_page_token === '' ? undefined : data.next_page_token;
  }
  return seen;
}

async function expectedIds(calls: Calls, ...statuses: string[]): Promise<string[]> {
  const { users } = await calls.mock.state.get();
  return users.filter(({ deleted, status }) => !deleted && statuses.includes(status)).map(({ id }) => id);
}

const idsOf = (list: readonly Page[]) => list.flatMap(({ items }) => items.map(({ id }) => id));

describe('GET /v7/users', () => {
  it('gives 10 users a page when page_size is left out', async () => {
    const calls = await openCalls();
    const first = await page(calls, '/v7/users?status=active');
    expect(first.items).toHaveLength(10);
    expect(first.next_page_token).toEqual(expect.any(String));
    expect(first).not.toHaveProperty('total');
  });

  it.each([
    ['status=active&page_size=50', ['active']],
    ['status=notactive&status=disabled&page_size=7', ['notactive', 'disabled']],
    ['page_size=28&status=disabled&status=notactive', ['notactive', 'disabled']],
    ['status=active&status=notactive&status=disabled&page_size=1', ['active', 'notactive', 'disabled']],
  ])('gives everybody once: %s', async (query, statuses) => {
    const calls = await openCalls();
    const all = await pages(calls, `/v7/users?${query}`);
    expect(idsOf(all)).toEqual(await expectedIds(calls, ...statuses));
    expect(all.at(-1)).not.toHaveProperty('next_page_token');
    expect(all.slice(0, -1).every(({ items }) => items.length === all[0]?.items.length)).toBe(true);
  });

  it('ends without an empty page when the last one is full', async () => {
    const calls = await openCalls();
    const total = (await expectedIds(calls, 'disabled')).length;
    const all = await pages(calls, `/v7/users?status=disabled&page_size=${total / 2}`);
    expect(all.map(({ items }) => items.length)).toEqual([total / 2, total / 2]);
  });

  it('tells the number of users on all pages when asked', async () => {
    const calls = await openCalls();
    const total = (await expectedIds(calls, 'active')).length;
    const first = await page(calls, '/v7/users?status=active&with_total=true&page_size=50');
    expect(first.total).toBe(total);
    const next = encodeURIComponent(first.next_page_token ?? '');
    const second = await page(calls, `/v7/users?status=active&with_total=true&page_size=50&page_token=${next}`);
    expect(second.total).toBe(total);
    expect(await page(calls, '/v7/users?status=active&with_total=false')).not.toHaveProperty('total');
  });

  it('neither repeats nor hides a user when others come and go between two pages', async () => {
    const calls = await openCalls();
    const before = await expectedIds(calls, 'active');
    const first = await page(calls, '/v7/users?status=active&page_size=20');
    await calls.post('/v7/users/mock-user-0001/delete');
    await calls.post('/v7/users/batch_disable', { user_ids: [first.items.at(-1)?.id] });
    const second = await page(
      calls,
      `/v7/users?status=active&page_size=20&page_token=${encodeURIComponent(first.next_page_token ?? '')}`,
    );
    expect(idsOf([second])).toEqual(before.slice(20, 40));
  });

  it.each(['page_size=0', 'page_size=51', 'page_size=-1', 'page_size=99999999999999999999', 'page_token=none'])(
    'does not take %s',
    async (part) => {
      const { get } = await openCalls();
      expect(await get(`/v7/users?status=active&${part}`)).toMatchObject(wrongValue);
    },
  );

  it.each([
    ['statuses joined by a comma', 'status=active,disabled', 400000003],
    ['brackets on the key', 'status[]=active', 400000002],
    ['an empty status', 'status=', 400000002],
    ['one status of two that is none', 'status=active&status=dimission', 400000003],
    ['a number with a fraction', 'status=active&page_size=1.5', 400000002],
    ['a truth value as a number', 'status=active&with_dept=1', 400000002],
  ])('refuses %s', async (_, query, code) => {
    const { get } = await openCalls();
    expect(await get(`/v7/users?${query}`)).toMatchObject({ status: 400, json: { code }, rules: [] });
  });

  it('takes the first of a repeated key, leaves unknown keys alone and decodes values', async () => {
    const calls = await openCalls();
    const answer = await calls.get('/v7/users?page_size=2&unknown=1&page_size=3&st%61tus=%61ctive');
    expect(answer).toMatchObject({ status: 200, rules: ['wps.query-repeated', 'wps.unknown-field'] });
    expect((answer.json as { data: Page }).data.items).toHaveLength(2);
  });
});

describe('GET /v7/users/search', () => {
  const target = '/v7/users/search?keyword=mock.example&status=active&page_size=30';

  it('gives everybody once and ends with an empty token', async () => {
    const calls = await openCalls();
    const { users } = await calls.mock.state.get();
    const all = await pages(calls, `${target}&with_total=true`);
    const found = users.filter(({ email, status }) => email.includes('mock.example') && status === 'active');
    expect(idsOf(all)).toEqual(found.map(({ id }) => id));
    expect(all.map(({ total }) => total)).toEqual(all.map(() => found.length));
    expect(all.at(-1)).toMatchObject({ next_page_token: '' });
  });

  it('has no upper limit to a page', async () => {
    const calls = await openCalls();
    expect((await page(calls, target.replace('=30', '=1000'))).items.length).toBeGreaterThan(100);
  });
});
