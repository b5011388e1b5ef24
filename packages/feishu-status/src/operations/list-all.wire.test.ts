import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import list from '../../test/fixtures/list.json' with { type: 'json' };
import { connect } from '../../test/support/connect.ts';
import type { SystemStatus } from '../contract/system-status.ts';

const [item] = list.minimal.response.data.items;

function page(ids: readonly string[], rest: object) {
  const items = ids.map((system_status_id) => ({ ...item, system_status_id }));
  return json({ code: 0, msg: 'success', data: { items, ...rest } });
}

const threePages = [
  page(['1', '2'], { has_more: true, page_token: 'a+/=' }),
  page([], { has_more: true, page_token: 'b' }),
  page(['3'], { has_more: false }),
];

async function idsOf(statuses: AsyncIterable<SystemStatus>): Promise<string[]> {
  const ids: string[] = [];
  for await (const status of statuses) ids.push(status.system_status_id);
  return ids;
}

const base = '/open-apis/personal_settings/v1/system_statuses';

describe.each(transports)('over $name', ({ options }) => {
  it('goes through all pages, in order', async () => {
    const { client, calls } = await connect({ call: threePages }, options);
    expect(await idsOf(client.listAll())).toStrictEqual(['1', '2', '3']);
    expect(calls.map(({ line }) => line)).toStrictEqual([
      `GET ${base} HTTP/1.1`,
      `GET ${base}?page_token=a%2B%2F%3D HTTP/1.1`,
      `GET ${base}?page_token=b HTTP/1.1`,
    ]);
  });

  it('asks for pages of the same size, and starts where it is told', async () => {
    const { client, calls } = await connect({ call: threePages }, options);
    await idsOf(client.listAll({ page_size: 2, page_token: 'start' }));
    expect(calls.map(({ line }) => line.split(/[ ?]/)[2])).toStrictEqual([
      'page_size=2&page_token=start',
      'page_size=2&page_token=a%2B%2F%3D',
      'page_size=2&page_token=b',
    ]);
  });
});

it('fetches nothing before it is asked, and no page that is not reached', async () => {
  const { client, calls } = await connect({ call: threePages });
  const statuses = client.listAll();
  expect(calls).toHaveLength(0);
  for await (const status of statuses) {
    if (status.system_status_id === '2') break;
  }
  expect(calls).toHaveLength(1);
});

it('starts from the beginning in every loop', async () => {
  const { client, calls } = await connect({ call: [page(['1'], { has_more: false })] });
  const statuses = client.listAll();
  expect(await idsOf(statuses)).toStrictEqual(['1']);
  expect(await idsOf(statuses)).toStrictEqual(['1']);
  expect(calls).toHaveLength(2);
});

it('ends with the page that has no more, whatever token it has', async () => {
  const { client, calls } = await connect({ call: [page(['1'], { has_more: false, page_token: 'a' })] });
  expect(await idsOf(client.listAll())).toStrictEqual(['1']);
  expect(calls).toHaveLength(1);
});

it.each([
  {
    name: 'the token that was just followed',
    call: [page(['1'], { has_more: true, page_token: 'a' })],
    message: 'leads back to a page that was read before',
    requests: 2,
    ids: ['1'],
  },
  {
    name: 'a token of an earlier page',
    call: ['a', 'b', 'a'].map((page_token) => page([page_token], { has_more: true, page_token })),
    message: 'leads back to a page that was read before',
    requests: 3,
    ids: ['a', 'b'],
  },
  {
    name: 'no token',
    call: [page(['1'], { has_more: true })],
    message: 'is missing',
    requests: 1,
    ids: [],
  },
  {
    name: 'an empty token',
    call: [page(['1'], { has_more: true, page_token: '' })],
    message: 'must not be empty',
    requests: 1,
    ids: [],
  },
])('$name with more to come is kind protocol', async ({ call, message, requests, ids }) => {
  const { client, calls } = await connect({ call });
  const seen: string[] = [];
  const error = await errorOf(
    (async () => {
      for await (const status of client.listAll()) seen.push(status.system_status_id);
    })(),
  );
  expect(error).toMatchObject({
    kind: 'protocol',
    operation: 'list',
    problem: 'wrong-shape',
    httpStatus: 200,
    issues: [{ path: 'page_token', message }],
  });
  expect(calls).toHaveLength(requests);
  expect(seen).toStrictEqual(ids);
});

it('the token that a loop was started with is one that was followed', async () => {
  const { client, calls } = await connect({ call: [page(['1'], { has_more: true, page_token: 'start' })] });
  expect(await errorOf(idsOf(client.listAll({ page_token: 'start' })))).toMatchObject({ kind: 'protocol' });
  expect(calls).toHaveLength(1);
});

it('list itself leaves the token to the caller', async () => {
  const { client } = await connect({ call: [page(['1'], { has_more: true })] });
  expect(await client.list()).toMatchObject({ has_more: true });
});

it('gives what came before a failure, and then the failure', async () => {
  const refusal = json({ code: 2005007, msg: 'Tenant does not have permission to api.' }, 400);
  const { client } = await connect({ call: [page(['1'], { has_more: true, page_token: 'a' }), refusal] });
  const statuses = client.listAll()[Symbol.asyncIterator]();
  expect(await statuses.next()).toMatchObject({ done: false, value: { system_status_id: '1' } });
  expect(await errorOf(statuses.next())).toMatchObject({ kind: 'vendor', reason: 'tenantNotPermitted' });
});

it('every page has the call options, so an abort ends the loop with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const { client, calls } = await connect({ call: threePages });
  const seen: string[] = [];
  const error = await errorOf(
    (async () => {
      for await (const status of client.listAll({}, { signal: controller.signal })) {
        seen.push(status.system_status_id);
        controller.abort(reason);
      }
    })(),
  );
  expect(error).toBe(reason);
  expect(seen).toStrictEqual(['1', '2']);
  expect(calls).toHaveLength(1);
});
