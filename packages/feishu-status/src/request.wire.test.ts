import { describe, expect, it } from 'vitest';
import close from '../test/fixtures/batch-close.json' with { type: 'json' };
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import token from '../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { json } from '../test/support/canned.ts';
import { connect, openInput, tokenAnswer } from '../test/support/connect.ts';
import { clientHeaders, transports } from '../test/support/transports.ts';

function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  const pageToken = open.request.headers.Authorization.replace('Bearer ', '');

  it('batchOpen sends the request of the page and gives its answer', async () => {
    const { client, calls } = await connect({ token: [tokenAnswer(pageToken)], call: [json(open.response)] }, options);
    const data = await client.batchOpen({
      system_status_id: '7101214603622940672',
      user_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: '1665990378' }],
    });
    expect(data).toStrictEqual(open.response.data);
    expect(calls.map(({ line }) => line)).toStrictEqual([`POST ${targetOf(open.request.url)} HTTP/1.1`]);
    expect(calls.map(({ body }) => body)).toStrictEqual([
      '{"user_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","end_time":"1665990378"}]}',
    ]);
    expect(JSON.stringify(open.request.body)).toBe(calls[0]?.body);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', open.request.headers['Content-Type']],
      ['authorization', open.request.headers.Authorization],
    ]);
  });

  it('batchClose sends the request of the page and gives its answer', async () => {
    const { client, calls } = await connect({ token: [tokenAnswer(pageToken)], call: [json(close.response)] }, options);
    const data = await client.batchClose({
      system_status_id: '7101214603622940671',
      user_id_type: 'open_id',
      user_list: ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab'],
    });
    expect(data).toStrictEqual(close.response.data);
    expect(calls.map(({ line }) => line)).toStrictEqual([`POST ${targetOf(close.request.url)} HTTP/1.1`]);
    expect(calls.map(({ body }) => body)).toStrictEqual(['{"user_list":["ou_53edd3282dbc2fdbe5c593cfa5ce82ab"]}']);
    expect(JSON.stringify(close.request.body)).toBe(calls[0]?.body);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', close.request.headers['Content-Type']],
      ['authorization', close.request.headers.Authorization],
    ]);
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
