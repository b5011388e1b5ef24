import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials, refusal } from '../test/support/connect.ts';
import type { ObjectRecord } from './index.ts';

const auth = { ...credentials, currentOpenUserId: 'FSUID_9' };

const input = {
  data: {
    dataObjectApiName: 'AccountObj',
    search_query_info: {
      filters: [{ field_name: 'name', field_values: ['x'], operator: 'LIKE' }],
      fieldProjection: ['name'],
    },
  },
} as const;

function page(...ids: readonly unknown[]) {
  const dataList = ids.map((_id) => ({ _id, name: `name of ${_id}` }));
  return json({ errorCode: 0, errorMessage: 'OK', data: { dataList, offset: 0, limit: 100, total: 0 } });
}

const twoPages = [page('a', 'b'), page('c'), page()];

async function idsOf(records: AsyncIterable<ObjectRecord>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { _id } of records) ids.push(_id);
  return ids;
}

function queriesOf(calls: readonly RecordedRequest[]): unknown[] {
  return calls.map(({ body }) => JSON.parse(body).data.search_query_info);
}

const [filter] = input.data.search_query_info.filters;

describe.each(transports)('over $name', ({ options }) => {
  it('goes through all records in the order of _id, after the last one each time', async () => {
    const { client, calls } = await connect({ auth, call: twoPages }, options);
    expect(await idsOf(client.queryAll(input))).toStrictEqual(['a', 'b', 'c']);
    const after = (id: string) => ({ field_name: '_id', field_values: [id], operator: 'GT' });
    const common = {
      limit: 100,
      offset: 0,
      orders: [{ fieldName: '_id', isAsc: true }],
      fieldProjection: ['name', '_id'],
    };
    expect(queriesOf(calls)).toStrictEqual([
      { ...common, filters: [filter] },
      { ...common, filters: [filter, after('b')] },
      { ...common, filters: [filter, after('c')] },
    ]);
    expect(calls.map(({ line }) => line.split('?')[0])).toStrictEqual(
      Array.from({ length: 3 }, () => 'POST /cgi/crm/v2/data/query'),
    );
    expect(calls.map(({ body }) => JSON.parse(body).currentOpenUserId)).toStrictEqual([
      'FSUID_9',
      'FSUID_9',
      'FSUID_9',
    ]);
    expect(calls.map(({ body }) => JSON.parse(body).data.find_explicit_total_num)).toStrictEqual([false, false, false]);
  });
});

it('hands records on as they are', async () => {
  const { client } = await connect({ auth, call: [page('a'), page()] });
  for await (const record of client.queryAll(input)) expect(record).toStrictEqual({ _id: 'a', name: 'name of a' });
});

it('asks for _id once when it is among the fields already', async () => {
  const { client, calls } = await connect({ auth, call: [page()] });
  const search_query_info = { filters: [], fieldProjection: ['_id', 'name'] };
  await idsOf(client.queryAll({ data: { ...input.data, search_query_info } }));
  expect(queriesOf(calls)).toMatchObject([{ fieldProjection: ['_id', 'name'], filters: [] }]);
});

it('fetches nothing before it is asked, and no page that is not reached', async () => {
  const { client, calls } = await connect({ auth, call: twoPages });
  const records = client.queryAll(input);
  expect(calls).toHaveLength(0);
  for await (const { _id } of records) {
    if (_id === 'b') break;
  }
  expect(calls).toHaveLength(1);
});

it('starts from the beginning in every loop', async () => {
  const { client, calls } = await connect({ auth, call: [page('a'), page(), page('a'), page()] });
  const records = client.queryAll(input);
  expect([await idsOf(records), await idsOf(records)]).toStrictEqual([['a'], ['a']]);
  expect(calls).toHaveLength(4);
});

it.each([
  { name: 'a page that ends as the one before', call: [page('a', 'b'), page('b')], problem: 'never end', path: '[0]' },
  { name: 'a last record without _id', call: [page('a', undefined)], problem: 'is missing', path: '[1]' },
  { name: 'an _id that is no text', call: [page(7)], problem: 'is missing', path: '[0]' },
])('$name is kind protocol, and nothing is asked for again', async ({ call, problem, path }) => {
  const { client, calls } = await connect({ auth, call });
  const error = await errorOf(idsOf(client.queryAll(input)));
  expect(error).toMatchObject({ kind: 'protocol', operation: 'queryAll', problem: 'wrong-shape' });
  expect(error).toHaveProperty('issues', [
    { path: `data.dataList${path}._id`, message: expect.stringContaining(problem) },
  ]);
  expect(calls).toHaveLength(call.length);
});

it('ends with the refusal of a page, after the records before it', async () => {
  const { client } = await connect({ auth, call: [page('a'), refusal(15003)] });
  const ids: unknown[] = [];
  const reading = (async () => {
    for await (const { _id } of client.queryAll(input)) ids.push(_id);
  })();
  expect(await errorOf(reading)).toMatchObject({ kind: 'vendor', reason: 'appLacksAccess' });
  expect(ids).toStrictEqual(['a']);
});

it.each([
  { name: 'limit', query: { limit: 10 }, path: 'data.search_query_info.limit' },
  { name: 'offset', query: { offset: 100 }, path: 'data.search_query_info.offset' },
  { name: 'orders', query: { orders: [] }, path: 'data.search_query_info.orders' },
])('refuses $name, which it sets itself', async ({ query, path }) => {
  const { client, calls } = await connect({ auth });
  const search_query_info = { ...input.data.search_query_info, ...query };
  expect(await errorOf(idsOf(client.queryAll({ data: { ...input.data, search_query_info } })))).toMatchObject({
    kind: 'input',
    operation: 'queryAll',
    issues: [{ path, message: 'is set by queryAll itself' }],
  });
  expect(calls).toHaveLength(0);
});

it.each([undefined, {}, { data: {} }, { data: { search_query_info: {} } }])('refuses %j', async (wrong) => {
  const { client, calls } = await connect({ auth });
  // A caller without TypeScript can pass anything.
  expect(await errorOf(idsOf(client.queryAll(wrong as never)))).toMatchObject({ kind: 'input' });
  expect(calls).toHaveLength(0);
});
