import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import token from '../test/fixtures/access-token.json' with { type: 'json' };
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import vectors from '../test/fixtures/kso-1.json' with { type: 'json' };
import { json } from '../test/support/canned.ts';
import { connect, credentials, header, input, now, tokenAnswer } from '../test/support/connect.ts';
import { clientHeaders, transports } from '../test/support/transports.ts';

const vector = vectors.find(({ id }) => id === 'kso1-derived-batch-disable');

/** The vendor's formula, written out here so that it does not lean on the code that it checks. */
function authorizationByHand(target: string, body: string): string {
  const bodyHash = createHash('sha256').update(body, 'utf8').digest('hex');
  const text = `KSO-1POST${target}application/json${'Mon, 02 Jan 2006 15:04:05 GMT'}${bodyHash}`;
  return `KSO-1 AK123456:${createHmac('sha256', 'sk098765').update(text, 'utf8').digest('hex')}`;
}

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  it('batchDisable sends the request of the page, signed, and gives nothing', async () => {
    const scene = { token: [tokenAnswer('{access_token}')], call: [json(disable.response)] };
    const { client, calls } = await connect(scene, options);
    expect(await client.batchDisable({ user_ids: ['string'] })).toBeUndefined();
    expect(calls.map(({ line }) => line)).toStrictEqual(['POST /v7/users/batch_disable HTTP/1.1']);
    expect(disable.request.url).toBe('https://openapi.wps.cn/v7/users/batch_disable');
    expect(calls.map(({ body }) => body)).toStrictEqual(['{"user_ids":["string"]}']);
    expect(JSON.stringify(disable.request.body)).toBe(calls[0]?.body);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', disable.request.headers['Content-Type']],
      ['authorization', disable.request.headers.Authorization],
      ['x-kso-date', 'Mon, 02 Jan 2006 15:04:05 GMT'],
      ['x-kso-authorization', authorizationByHand('/v7/users/batch_disable', '{"user_ids":["string"]}')],
    ]);
  });

  it('the signature is that of the committed vector', async () => {
    const { client, calls } = await connect({}, options);
    await client.batchDisable(input);
    expect(vector).toMatchObject({
      label: 'inferred',
      ...{ accessKey: credentials.appId, secretKey: credentials.appKey },
    });
    expect(calls[0]?.body).toBe(vector?.body);
    expect(header(calls[0], 'x-kso-date')).toBe(vector?.date);
    expect(header(calls[0], 'content-type')).toBe(vector?.contentType);
    expect(header(calls[0], 'x-kso-authorization')).toBe(vector?.authorization);
    expect(authorizationByHand('/v7/users/batch_disable', vector?.body ?? '')).toBe(vector?.authorization);
  });

  it('the bytes beyond ASCII that are signed are the bytes that are sent', async () => {
    const { client, calls } = await connect({}, options);
    await client.batchDisable({ user_ids: ['张三', "o'brien+%2F"] });
    expect(calls[0]?.body).toBe('{"user_ids":["张三","o\'brien+%2F"]}');
    expect(header(calls[0], 'x-kso-authorization')).toBe(
      authorizationByHand('/v7/users/batch_disable', '{"user_ids":["张三","o\'brien+%2F"]}'),
    );
  });

  it('a path in baseURL is put in front and not signed', async () => {
    const { client, tokenCalls, calls } = await connect({ prefix: '/private/openapi' }, options);
    await client.batchDisable(input);
    expect(tokenCalls[0]?.line).toBe('POST /private/openapi/oauth2/token HTTP/1.1');
    expect(calls[0]?.line).toBe('POST /private/openapi/v7/users/batch_disable HTTP/1.1');
    expect(header(calls[0], 'x-kso-authorization')).toBe(vector?.authorization);
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
