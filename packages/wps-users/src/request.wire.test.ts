import { createHash, createHmac } from 'node:crypto';
import { json } from '@x/test-kit/canned';
import { clientHeaders, transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import token from '../test/fixtures/access-token.json' with { type: 'json' };
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import vectors from '../test/fixtures/kso-1.json' with { type: 'json' };
import { callByName } from '../test/support/call-by-name.ts';
import { connect, credentials, header, input, now } from '../test/support/connect.ts';
import { examplesOf, fixtures } from '../test/support/fixtures.ts';
import { operations } from './contract/operations.ts';
import type { WpsUsers } from './wps-users.ts';

const date = 'Mon, 02 Jan 2006 15:04:05 GMT';

/** The vendor's formula, written out here so that it does not lean on the code that it checks. */
function authorizationByHand(method: string, target: string, body: string): string {
  const bodyHash = body === '' ? '' : createHash('sha256').update(body, 'utf8').digest('hex');
  const text = `KSO-1${method}${target}application/json${date}${bodyHash}`;
  return `KSO-1 AK123456:${createHmac('sha256', 'sk098765').update(text, 'utf8').digest('hex')}`;
}

const examples = fixtures.flatMap((fixture) =>
  examplesOf(fixture).map((example) => ({ ...example, operation: fixture.operation })),
);

/** The calls of the committed vectors. */
const vectorCalls: readonly { readonly id: string; call(client: WpsUsers): Promise<unknown>; answer: unknown }[] = [
  { id: 'kso1-derived-batch-disable', call: (client) => client.batchDisable(input), answer: { code: 0 } },
  {
    id: 'kso1-derived-list-repeat-status',
    call: (client) => client.list({ status: ['active', 'disabled'], page_size: 50 }),
    answer: { code: 0, data: { items: [] } },
  },
  { id: 'kso1-derived-post-no-body', call: (client) => client.delete({ user_id: 'u1' }), answer: { code: 0 } },
  {
    id: 'kso1-derived-utf8-body',
    call: (client) => client.create({ user_name: '张三', dept_ids: ['d1'] }),
    answer: { code: 0, data: { id: 'u1' } },
  },
];

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  it.each(examples)('$operation, $name: the request of the page, signed, and what is answered', async (example) => {
    const { operation, target, response } = example;
    const auth = { ...credentials, getUserAccessToken: () => 'user-token' };
    const { client, calls } = await connect({ auth, call: [json(response)] }, options);
    const { method, token: tokenKind } = operations[operation];
    expect(await callByName(client, operation, example.input)).toStrictEqual(response.data);
    expect(calls.map(({ line }) => line)).toStrictEqual([`${method} ${target} HTTP/1.1`]);
    const body = calls[0]?.body ?? '';
    if (example.body === undefined) expect(body).toBe('');
    else expect(JSON.parse(body)).toStrictEqual(example.body);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', 'application/json'],
      ['authorization', `Bearer ${tokenKind === 'user' ? 'user-token' : 'token-1'}`],
      ['x-kso-date', date],
      ['x-kso-authorization', authorizationByHand(method, target, body)],
    ]);
  });

  it.each(vectorCalls)('the signature is that of $id, with a path in front that is not signed', async (vectorCall) => {
    const vector = vectors.find(({ id }) => id === vectorCall.id);
    for (const prefix of ['', '/private/openapi']) {
      const { client, tokenCalls, calls } = await connect({ prefix, call: [json(vectorCall.answer)] }, options);
      await vectorCall.call(client);
      expect(tokenCalls[0]?.line).toBe(`POST ${prefix}/oauth2/token HTTP/1.1`);
      expect(calls[0]?.line).toBe(`${vector?.method} ${prefix}${vector?.target} HTTP/1.1`);
      expect(calls[0]?.body).toBe(vector?.body);
      expect(header(calls[0], 'content-type')).toBe(vector?.contentType);
      expect(header(calls[0], 'x-kso-date')).toBe(vector?.date);
      expect(header(calls[0], 'x-kso-authorization')).toBe(vector?.authorization);
    }
    expect(vector).toMatchObject({ label: 'inferred', accessKey: credentials.appId, secretKey: credentials.appKey });
  });

  it('the bytes beyond ASCII that are signed are the bytes that are sent', async () => {
    const { client, calls } = await connect({}, options);
    await client.batchDisable({ user_ids: ['张三', "o'brien+%2F"] });
    expect(calls[0]?.body).toBe('{"user_ids":["张三","o\'brien+%2F"]}');
    expect(header(calls[0], 'x-kso-authorization')).toBe(
      authorizationByHand('POST', '/v7/users/batch_disable', '{"user_ids":["张三","o\'brien+%2F"]}'),
    );
  });

  it('the token is fetched with the request of the page, which is not signed', async () => {
    const { client, tokenCalls } = await connect({ auth: { appId: '{APPID}', appKey: '{APPKEY}' } }, options);
    await client.batchDisable(input);
    expect(tokenCalls.map(({ line }) => line)).toStrictEqual(['POST /oauth2/token HTTP/1.1']);
    expect(token.request.url).toBe('https://openapi.wps.cn/oauth2/token');
    expect(tokenCalls.map(({ body }) => body)).toStrictEqual([
      'grant_type=client_credentials&client_id=%7BAPPID%7D&client_secret=%7BAPPKEY%7D',
    ]);
    expect(Object.fromEntries(new URLSearchParams(tokenCalls[0]?.body))).toStrictEqual(token.request.body);
    expect(tokenCalls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', token.request.headers['Content-Type']],
    ]);
  });

  it('signing: none sends no signature', async () => {
    const { client, calls } = await connect({ auth: { ...credentials, signing: 'none' } }, options);
    await client.batchDisable(input);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', 'application/json'],
      ['authorization', 'Bearer token-1'],
    ]);
  });
});

it('every attempt is signed anew, with a date of its own', async () => {
  let seconds = 0;
  const clock = () => new Date(now.getTime() + 1000 * seconds++);
  const busy = json({ code: 429000001, msg: 'busy' }, 429);
  const { client, calls } = await connect({ call: [busy, busy, json(disable.response)] }, { now: clock });
  await client.batchDisable(input);
  expect(calls).toHaveLength(3);
  expect(new Set(calls.map((call) => header(call, 'x-kso-date'))).size).toBe(3);
  expect(new Set(calls.map((call) => header(call, 'x-kso-authorization'))).size).toBe(3);
});
