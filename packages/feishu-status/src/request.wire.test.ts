import { json } from '@x/test-kit/canned';
import { clientHeaders, transports } from '@x/test-kit/transports';
import { describe, expect, it, onTestFinished } from 'vitest';
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import token from '../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { connect, credentials, openInput, tokenAnswer } from '../test/support/connect.ts';
import { sampleOf, samples } from '../test/support/samples.ts';
import { hosts } from './contract/hosts.ts';
import { createFeishuStatus } from './create-feishu-status.ts';

function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  it.each(samples)(
    '$name, $which, sends the request and gives its answer',
    async ({ request, response, ...sample }) => {
      const pageToken = request.headers.Authorization.replace('Bearer ', '');
      const { client, calls } = await connect({ token: [tokenAnswer(pageToken)], call: [json(response)] }, options);
      expect(await sample.run(client)).toStrictEqual(sample.value === 'nothing' ? undefined : response.data);
      expect(calls.map(({ line }) => line)).toStrictEqual([`${request.method} ${targetOf(request.url)} HTTP/1.1`]);
      expect(calls.map(({ body }) => body)).toStrictEqual([
        request.body === undefined ? '' : JSON.stringify(request.body),
      ]);
      expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
        ['content-type', request.headers['Content-Type'] ?? 'application/json'],
        ['authorization', request.headers.Authorization],
      ]);
    },
  );

  it.each(['list', 'delete'])('%s has no body, and no length of one', async (name) => {
    const { response, run } = sampleOf(name);
    const { client, calls } = await connect({ call: [json(response)] }, options);
    await run(client);
    const names = calls.flatMap(({ headers }) => headers.map(([header]) => header.toLowerCase()));
    expect(names).not.toContain('content-length');
    expect(names).not.toContain('transfer-encoding');
  });

  it('the token is fetched with the request of the page', async () => {
    const { app_id: appId, app_secret: appSecret } = token.request.body;
    const scene = { token: [json(token.response)], auth: { appId, appSecret } };
    const { client, tokenCalls, calls } = await connect(scene, options);
    await client.batchOpen(openInput);
    expect(tokenCalls.map(({ line }) => line)).toStrictEqual([`POST ${targetOf(token.request.url)} HTTP/1.1`]);
    expect(tokenCalls.map(({ body }) => body)).toStrictEqual([JSON.stringify(token.request.body)]);
    expect(tokenCalls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', token.request.headers['Content-Type']],
    ]);
    expect(calls[0]?.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]).toBe(
      `Bearer ${token.response.tenant_access_token}`,
    );
  });

  it.each(['open_id', 'union_id', 'user_id'] as const)('user_id_type %s stands in the query', async (userIdType) => {
    const { client, calls } = await connect({}, options);
    await client.batchOpen({ ...openInput, user_id_type: userIdType });
    expect(calls[0]?.line).toBe(`POST ${targetOf(open.request.url)}?user_id_type=${userIdType} HTTP/1.1`);
  });

  it('an id with characters of its own stays one segment of the path', async () => {
    const { client, calls } = await connect({}, options);
    await client.batchOpen({ ...openInput, system_status_id: "a/../b?c=d#e%2F'(状)" });
    expect(calls[0]?.line).toBe(
      'POST /open-apis/personal_settings/v1/system_statuses/a%2F..%2Fb%3Fc%3Dd%23e%252F%27%28%E7%8A%B6%29/batch_open HTTP/1.1',
    );
  });

  it.each(['patch', 'delete'])('the same holds for %s', async (name) => {
    const { response } = sampleOf(name);
    const { client, calls } = await connect({ call: [json(response)] }, options);
    const system_status_id = '../x?y#z';
    if (name === 'delete') await client.delete({ system_status_id });
    else await client.patch({ system_status_id, system_status: { priority: 0 }, update_fields: ['PRIORITY'] });
    expect(calls[0]?.line).toMatch(
      /^[A-Z]+ \/open-apis\/personal_settings\/v1\/system_statuses\/\.\.%2Fx%3Fy%23z HTTP/,
    );
  });

  it('a path in baseURL is put in front', async () => {
    const { client, tokenCalls, calls } = await connect({ prefix: '/proxy/feishu' }, options);
    await client.batchOpen(openInput);
    expect(tokenCalls[0]?.line).toBe(`POST /proxy/feishu${targetOf(token.request.url)} HTTP/1.1`);
    expect(calls[0]?.line).toBe(`POST /proxy/feishu${targetOf(open.request.url)} HTTP/1.1`);
  });

  it('text beyond ASCII travels as UTF-8', async () => {
    const { client, calls } = await connect({}, options);
    await client.batchClose({ system_status_id: '1', user_list: ['用户'] });
    expect(calls[0]?.body).toBe('{"user_list":["用户"]}');
    expect(calls[0]?.headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]).toBe('24');
  });
});

it('a Date becomes Unix seconds, without its milliseconds', async () => {
  const { client, calls } = await connect();
  const user_list = [{ user_id: 'ou_1', end_time: new Date('2022-10-17T07:06:18.999Z') }];
  await client.batchOpen({ system_status_id: '1', user_list });
  expect(calls[0]?.body).toBe('{"user_list":[{"user_id":"ou_1","end_time":"1665990378"}]}');
});

it.each([
  ['feishu', 'https://open.feishu.cn/open-apis/'],
  ['lark', 'https://open.larksuite.com/open-apis/'],
] as const)('hosts.%s leads to %s', async (name, start) => {
  const urls: string[] = [];
  const client = createFeishuStatus({
    ...credentials,
    baseURL: hosts[name],
    retry: false,
    fetch: async (url) => {
      urls.push(String(url));
      return Response.json(urls.length === 1 ? token.response : sampleOf('list').response);
    },
  });
  onTestFinished(() => client.close());
  await client.list();
  expect(urls).toHaveLength(2);
  for (const url of urls) expect(url.startsWith(start)).toBe(true);
});

it('values that are easily lost travel: 0, false and texts beyond ASCII', async () => {
  const { response } = sampleOf('create');
  const { client, calls } = await connect({ call: [json(response)] });
  await client.create({
    title: '会议 ☕',
    icon_key: 'Coffee',
    priority: 0,
    color: undefined,
    sync_setting: { is_open_by_default: false },
  });
  expect(calls[0]?.body).toBe(
    '{"title":"会议 ☕","icon_key":"Coffee","priority":0,"sync_setting":{"is_open_by_default":false}}',
  );
});
