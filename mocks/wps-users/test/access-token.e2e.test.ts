import { describe, expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken, tokenCall, tokenForm } from './support/token-call.ts';

const expired = { status: 401, json: { code: 40100011, msg: 'InvalidToken' } };

describe('POST /oauth2/token', () => {
  it('gives a token for 7200 s, without an envelope', async () => {
    const mock = await runningMock();
    const answer = await send(mock.url, tokenCall(tokenForm(mock.credentials)));
    expect(answer).toMatchObject({ status: 200, rules: [] });
    expect(answer.json).toEqual({ access_token: expect.any(String), expires_in: 7200, token_type: 'bearer' });
  });

  it('keeps the token in the state, counted from the clock', async () => {
    const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
    const token = await fetchToken(mock.url, mock.credentials);
    expect((await mock.state.get()).tokens).toContainEqual({
      id: token,
      appId: mock.credentials.appId,
      kind: 'app',
      expiresAt: '2026-11-21T02:00:00.000Z',
      revoked: false,
    });
  });

  it('gives another token each time, and the old ones stay good until their own end', async () => {
    const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
    const call = () => batchDisable(['mock-user-0001'], { date: 'Sat, 21 Nov 2026 00:00:00 GMT' });
    const first = await fetchToken(mock.url, mock.credentials);
    await mock.clock.advance(3_600_000);
    const second = await fetchToken(mock.url, mock.credentials);
    expect(second).not.toBe(first);

    await mock.clock.advance(3_599_999);
    expect(await send(mock.url, signed(call(), mock.credentials, first))).toMatchObject({ status: 200 });
    await mock.clock.advance(1);
    expect(await send(mock.url, signed(call(), mock.credentials, first))).toMatchObject(expired);
    expect(await send(mock.url, signed(call(), mock.credentials, second))).toMatchObject({ status: 200 });
    await mock.clock.advance(3_600_000);
    expect(await send(mock.url, signed(call(), mock.credentials, second))).toMatchObject(expired);
  });

  it('takes more fields than it needs', async () => {
    const mock = await runningMock();
    const form = { ...tokenForm(mock.credentials), scope: 'kso.contact.read' };
    expect(await send(mock.url, tokenCall(form))).toMatchObject({ status: 200 });
  });
});

describe('a refused token call', () => {
  const cases = [
    ['another app id', { client_id: 'AKmock20260101SIGNEE' }, 401, 40100008, 'invalid_client', 'InvalidClient'],
    ['another app key', { client_secret: 'mock-key-signee' }, 401, 40100008, 'invalid_client', 'InvalidClient'],
    [
      'the key of another app',
      { client_secret: 'mock-key-unsigned' },
      401,
      40100008,
      'invalid_client',
      'InvalidClient',
    ],
    [
      'another grant',
      { grant_type: 'authorization_code' },
      401,
      40100010,
      'unsupported_grant_type',
      'UnsupportedGrantType',
    ],
    ['no grant', { grant_type: '' }, 400, 40000001, 'invalid_request', 'InvalidRequest'],
    ['no app id', { client_id: '' }, 400, 40000001, 'invalid_request', 'InvalidRequest'],
    ['no app key', { client_secret: '' }, 400, 40000001, 'invalid_request', 'InvalidRequest'],
  ] as const;

  it.each(cases)('with %s, live', async (_, change, status, code, msg) => {
    const mock = await runningMock();
    const before = await mock.state.get();
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), ...change }));
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ code, msg, debug: { desc: expect.stringMatching(/\.$/) } });
    expect(answer.rules).toEqual(code === 40000001 ? [] : ['wps.token-debug-text']);
    expect(await mock.state.get()).toEqual(before);
  });

  it.each(cases)('with %s, documented', async (_, change, status, code, _live, msg) => {
    const mock = await runningMock({ profile: 'documented' });
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), ...change }));
    expect(answer).toMatchObject({ status, json: { code, msg }, text: JSON.stringify({ code, msg }), rules: [] });
  });

  it('with its fields left out', async () => {
    const mock = await runningMock();
    expect(await send(mock.url, tokenCall({}))).toMatchObject({ status: 400, json: { code: 40000001 } });
  });

  it('with its fields as JSON', async () => {
    const mock = await runningMock();
    const answer = await send(mock.url, {
      method: 'POST',
      target: '/oauth2/token',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(tokenForm(mock.credentials)),
    });
    expect(answer).toMatchObject({ status: 415, json: { code: 415000001, msg: '不支持的 ContentType' } });
  });

  it('never tells the right key', async () => {
    const mock = await runningMock();
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), client_secret: 'wrong' }));
    expect(JSON.stringify(answer)).not.toContain(mock.credentials.appKey);
  });
});
