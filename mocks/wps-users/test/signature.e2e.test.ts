import { describe, expect, it } from 'vitest';
import { credentialsOf } from './support/apps.ts';
import { runningMock } from './support/running-mock.ts';
import { type Outgoing, send } from './support/send.ts';
import { batchDisable, bearing, signed, type Unsigned } from './support/signed-call.ts';
import { fetchToken } from './support/token-call.ts';

const user = 'mock-user-0001';

async function prepared(options?: Parameters<typeof runningMock>[0]) {
  const mock = await runningMock(options);
  const token = await fetchToken(mock.url, mock.credentials);
  const sign = (changes: Partial<Unsigned> = {}) => signed(batchDisable([user], changes), mock.credentials, token);
  return { mock, token, sign };
}

function withHeaders(outgoing: Outgoing, headers: Outgoing['headers']): Outgoing {
  return { ...outgoing, headers: { ...outgoing.headers, ...headers } };
}

function refusal(text: string) {
  return {
    status: 403,
    json: { code: 403000001, message: `kso: PermissionDenied err: kso1sign check error: ${text}` },
  };
}

describe('interface signing', () => {
  const refused: [name: string, change: (good: Outgoing) => Outgoing, text: string][] = [
    [
      'no X-Kso-Authorization',
      (good) => withHeaders(good, { 'X-Kso-Authorization': undefined }),
      'invalid authorization header',
    ],
    [
      'neither of the two headers',
      (good) => withHeaders(good, { 'X-Kso-Authorization': undefined, 'X-Kso-Date': undefined }),
      'invalid authorization header',
    ],
    [
      'a malformed X-Kso-Authorization',
      (good) => withHeaders(good, { 'X-Kso-Authorization': 'KSO-1' }),
      'invalid authorization header',
    ],
    [
      'an unknown version',
      (good) =>
        withHeaders(good, { 'X-Kso-Authorization': good.headers['X-Kso-Authorization']?.replace('KSO-1', 'KSO-2') }),
      'unknown authorization version',
    ],
    [
      'an unknown access key',
      (good) =>
        withHeaders(good, { 'X-Kso-Authorization': good.headers['X-Kso-Authorization']?.replace('SIGNED', 'SIGNEE') }),
      'invalid signature',
    ],
    [
      'an upper-case signature',
      (good) =>
        withHeaders(good, {
          'X-Kso-Authorization': good.headers['X-Kso-Authorization']?.replace(/:.*/, (hex) => hex.toUpperCase()),
        }),
      'invalid signature',
    ],
    ['no X-Kso-Date', (good) => withHeaders(good, { 'X-Kso-Date': undefined }), 'invalid kso-date header'],
    [
      'an unreadable X-Kso-Date',
      (good) => withHeaders(good, { 'X-Kso-Date': '2026-11-21' }),
      'invalid kso-date header',
    ],
    [
      'another date than the one signed',
      (good) => withHeaders(good, { 'X-Kso-Date': 'Sat, 21 Nov 2020 00:00:00 GMT' }),
      'invalid signature',
    ],
    [
      'a charset that was not signed',
      (good) => withHeaders(good, { 'Content-Type': 'application/json; charset=utf-8' }),
      'invalid signature',
    ],
    ['a query that was not signed', (good) => ({ ...good, target: `${good.target}?a=1` }), 'invalid signature'],
    ['a blank that was not signed', (good) => ({ ...good, body: `${good.body} ` }), 'invalid signature'],
    [
      'another user than the one signed',
      (good) => ({ ...good, body: good.body.replace('0001', '0002') }),
      'invalid signature',
    ],
  ];

  it.each(refused)('refuses %s and changes nothing', async (_, change, text) => {
    const { mock, sign } = await prepared();
    const before = await mock.state.get();
    const answer = await send(mock.url, change(sign()));
    expect(answer).toMatchObject(refusal(text));
    expect(answer.rules).toContain('wps.signature-refused');
    expect(await mock.state.get()).toEqual(before);
    expect(await send(mock.url, sign())).toMatchObject({ status: 200 });
  });

  it('refuses a request signed under another key', async () => {
    const { mock, token } = await prepared();
    const credentials = { ...mock.credentials, appKey: 'mock-key-signee' };
    expect(await send(mock.url, signed(batchDisable([user]), credentials, token))).toMatchObject(
      refusal('invalid signature'),
    );
  });

  it('refuses a request signed by another app than the token’s', async () => {
    const { mock, token } = await prepared();
    const other = await credentialsOf(mock, 'AKmock20260101RANGED');
    const answer = await send(mock.url, signed(batchDisable([user]), other, token));
    expect(answer).toMatchObject(refusal('invalid signature'));
    expect(answer.rules).toEqual(['wps.signature-refused', 'wps.signature-other-app']);
  });

  it.each([
    ['a charset', { contentType: 'application/json; charset=utf-8' }],
    ['a query', { target: '/v7/users/batch_disable?b=2&a=%7e+1&a=' }],
    ['blanks in the JSON', { body: `{ "user_ids" : [ "${user}" ] }\n` }],
    ['characters beyond ASCII', { body: `{"user_ids":["${user}"],"备注":"禁用"}` }],
  ])('takes %s that was signed', async (_, changes) => {
    const { mock, sign } = await prepared();
    expect(await send(mock.url, sign(changes))).toMatchObject({ status: 200 });
  });

  it.each([
    'Sat, 21 Nov 2026 00:00:00 GMT',
    'Sat, 21 Nov 2026 00:00:00 UTC',
    'Sat, 21 Nov 2026 08:00:00 +0800',
    'Saturday, 21 Nov 2026 00:00:00 GMT',
  ])('takes the date %s', async (date) => {
    const { mock, sign } = await prepared({ clock: '2026-11-21T00:00:00Z' });
    await mock.state.patch({ switches: { dateSkewSeconds: 0 } });
    expect(await send(mock.url, sign({ date }))).toMatchObject({ status: 200, rules: [] });
  });

  it('does not ask when the app has it off, and then looks at no signature', async () => {
    const { mock } = await prepared();
    const unsigned = await credentialsOf(mock, 'AKmock20260101NOSIGN');
    const token = await fetchToken(mock.url, unsigned);
    const call = bearing(batchDisable([user]), token);
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
    expect(await send(mock.url, withHeaders(call, { 'X-Kso-Authorization': 'junk' }))).toMatchObject({ status: 200 });
  });

  it('can be turned off while the mock runs', async () => {
    const { mock, token } = await prepared();
    const call = bearing(batchDisable([user]), token);
    expect(await send(mock.url, call)).toMatchObject({ status: 403 });
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, interfaceSigning: false }] });
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
  });
});

describe('the date window', () => {
  it('is off: any date is good, and an answer to a distant one says what it rests on', async () => {
    const { mock, sign } = await prepared();
    const answer = await send(mock.url, sign({ date: 'Wed, 23 Jan 2013 06:43:08 GMT' }));
    expect(answer).toMatchObject({ status: 200, rules: ['wps.signature-date-window'] });
    expect(await send(mock.url, sign())).toMatchObject({ status: 200, rules: ['wps.disable-disabled'] });
  });

  it('can be set to seconds before and after the clock', async () => {
    const { mock, sign } = await prepared({ clock: '2026-11-21T00:10:00Z' });
    await mock.state.patch({ switches: { dateSkewSeconds: 300 } });
    const at = async (time: string) => send(mock.url, sign({ date: `Sat, 21 Nov 2026 ${time} GMT` }));
    expect(await at('00:05:00')).toMatchObject({ status: 200 });
    expect(await at('00:15:00')).toMatchObject({ status: 200 });
    expect(await at('00:04:59')).toMatchObject(refusal('invalid kso-date header'));
    const late = await at('00:15:01');
    expect(late).toMatchObject(refusal('invalid kso-date header'));
    expect(late.rules).toEqual(['wps.signature-refused', 'wps.signature-date-window']);
    expect(late.diagnostics).toMatch(/301 s away .* dateSkewSeconds allows 300/);
  });
});

describe('the diagnostics of a refused signature', () => {
  it('name the mistake and the string to sign, never the key', async () => {
    const { mock, sign } = await prepared();
    const call = {
      ...sign({ date: 'Sat, 21 Nov 2026 00:00:00 GMT', body: '{"user_ids":[]}' }),
      target: '/v7/users/batch_disable?a=1',
    };
    const { diagnostics } = await send(mock.url, call);
    expect(diagnostics).toMatch(/^the query was left out when signing; string to sign: KSO-1POST/);
    expect(diagnostics).toContain('/v7/users/batch_disable?a=1application/jsonSat, 21 Nov 2026 00:00:00 GMT');
    expect(diagnostics).not.toContain(mock.credentials.appKey);
  });

  it('send the reader to the key when nothing else explains it', async () => {
    const { mock, token } = await prepared();
    const wrongKey = { ...mock.credentials, appKey: 'another' };
    const { diagnostics } = await send(mock.url, signed(batchDisable([user]), wrongKey, token));
    expect(diagnostics).toMatch(/^no common mistake explains the signature: check the app key first/);
  });
});
