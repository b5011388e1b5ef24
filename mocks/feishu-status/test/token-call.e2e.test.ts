import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { batchClose, outcome, tokenCall } from './support/calls.ts';
import { type FeishuMock, noon, startMock } from './support/start-mock.ts';

const given = z.strictObject({
  code: z.literal(0),
  msg: z.literal('ok'),
  tenant_access_token: z.string().regex(/^t-[0-9a-f]{30}$/),
  expire: z.number(),
});

const minutes = (count: number) => count * 60_000;

async function fetchGiven(mock: FeishuMock) {
  const { json } = await tokenCall(mock);
  return given.parse(json);
}

function credentials(mock: FeishuMock, change: Record<string, unknown> = {}): string {
  const { appId, appSecret } = mock.credentials;
  return JSON.stringify({ app_id: appId, app_secret: appSecret, ...change });
}

describe('token call', () => {
  it('answers flat, with a token for two hours', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock);

    expect(answer.status).toBe(200);
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(answer.json))).toEqual([
      'code',
      'msg',
      'tenant_access_token',
      'expire',
    ]);
    expect(given.parse(answer.json).expire).toBe(7200);
  });

  it('answers with the same token and a smaller expire while 30 minutes or more are left', async () => {
    const mock = await startMock();
    const first = await fetchGiven(mock);

    await mock.clock.advance(minutes(90));

    expect(await fetchGiven(mock)).toEqual({ ...first, expire: 1800 });
  });

  it('answers with a new token when less than 30 minutes are left, and both are good until their end', async () => {
    const mock = await startMock();
    const first = await fetchGiven(mock);
    await mock.clock.advance(minutes(90) + 1);

    const second = await fetchGiven(mock);

    expect(second.tenant_access_token).not.toBe(first.tenant_access_token);
    expect(second.expire).toBe(7200);
    expect(outcome(await batchClose(mock, undefined, { token: first.tenant_access_token }))).toEqual([200, 0]);
    expect(outcome(await batchClose(mock, undefined, { token: second.tenant_access_token }))).toEqual([200, 0]);

    await mock.clock.set(new Date(noon.getTime() + minutes(120)));
    expect(outcome(await batchClose(mock, undefined, { token: first.tenant_access_token }))).toEqual([400, 99991663]);
    expect(outcome(await batchClose(mock, undefined, { token: second.tenant_access_token }))).toEqual([200, 0]);
  });

  it('does not give out a revoked token again', async () => {
    const mock = await startMock();
    const first = await fetchGiven(mock);
    await mock.state.patch({ tokens: [{ id: first.tenant_access_token, revoked: true }] });

    expect((await fetchGiven(mock)).tenant_access_token).not.toBe(first.tenant_access_token);
  });

  it('takes any Content-Type, and says that this is inferred', async () => {
    const mock = await startMock();

    const plain = await tokenCall(mock, { headers: { 'Content-Type': 'text/plain' } });

    expect(outcome(plain)).toEqual([200, 0]);
    expect(plain.headers['x-mock-rule']).toBe('feishu.content-type');
    expect((await tokenCall(mock)).headers['x-mock-rule']).toBeUndefined();
  });
});

describe('token call that fails', () => {
  it.each<[string, (mock: FeishuMock) => string]>([
    ['an empty body', () => ''],
    ['a body that is not JSON', (mock) => credentials(mock).slice(0, -1)],
    ['a body that is a list', (mock) => `[${credentials(mock)}]`],
    ['no app_id', (mock) => credentials(mock, { app_id: undefined })],
    ['no app_secret', (mock) => credentials(mock, { app_secret: undefined })],
    ['an empty app_id', (mock) => credentials(mock, { app_id: '' })],
    ['an empty app_secret', (mock) => credentials(mock, { app_secret: '' })],
    ['an app_id that is a number', (mock) => credentials(mock, { app_id: 1 })],
    ['a malformed app_id', (mock) => credentials(mock, { app_id: 'mock000000000001' })],
  ])('answers %s with 10003', async (_, body) => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { body: body(mock) });

    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"code":10003,"data":{},"msg":"invalid param"}');
  });

  it('answers an unknown app with 10014', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { body: credentials(mock, { app_id: 'cli_mock00000000000a' }) });

    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"code":10014,"msg":"app id not exists"}');
  });

  it('answers a wrong secret with 10014, whose status is inferred', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { body: credentials(mock, { app_secret: `${mock.credentials.appSecret}x` }) });

    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"code":10014,"msg":"app secret invalid"}');
    expect(answer.headers['x-mock-rule']).toBe('feishu.wrong-secret-status');
  });

  it('answers in the words of the page with profile documented', async () => {
    const mock = await startMock({ profile: 'documented' });

    const answers = await Promise.all([
      tokenCall(mock, { body: '' }),
      tokenCall(mock, { body: credentials(mock, { app_id: 'cli_mock00000000000a' }) }),
      tokenCall(mock, { body: credentials(mock, { app_secret: 'another' }) }),
    ]);

    expect(answers.map(({ status, json }) => [status, json])).toEqual([
      [200, { code: 10003, data: {}, msg: 'invalid parameter' }],
      [200, { code: 10014, msg: 'app id not exists' }],
      [200, { code: 10015, msg: 'wrong app secret' }],
    ]);
  });

  it('gives out no token', async () => {
    const mock = await startMock();

    await tokenCall(mock, { body: credentials(mock, { app_secret: 'another' }) });

    expect((await mock.state.get()).tokens).toEqual([]);
  });
});

describe('token call with its switches', () => {
  it('looks up a malformed app_id', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { appIdForm: 'unchecked' } });

    expect(outcome(await tokenCall(mock, { body: credentials(mock, { app_id: 'mock' }) }))).toEqual([200, 10014]);
  });

  it('answers a wrong secret with status 400', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { wrongSecretStatus: 400 } });

    expect(outcome(await tokenCall(mock, { body: credentials(mock, { app_secret: 'x' }) }))).toEqual([400, 10014]);
    expect(outcome(await tokenCall(mock, { body: credentials(mock, { app_id: 'cli_x' }) }))).toEqual([200, 10014]);
  });

  it('refuses unknown fields and another Content-Type with 10003', async () => {
    const mock = await startMock();
    const body = credentials(mock, { tenant_key: 'mock000000000001' });
    expect(outcome(await tokenCall(mock, { body }))).toEqual([200, 0]);

    await mock.state.patch({ switches: { unknownFields: 'refused', contentType: 'json' } });

    expect(outcome(await tokenCall(mock, { body }))).toEqual([200, 10003]);
    expect(outcome(await tokenCall(mock, { headers: {} }))).toEqual([200, 10003]);
    expect(outcome(await tokenCall(mock))).toEqual([200, 0]);
  });
});
