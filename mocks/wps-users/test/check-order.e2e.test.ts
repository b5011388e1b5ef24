import { expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken, tokenCall, tokenForm } from './support/token-call.ts';

const order = 'wps.check-order';

/**
 * Faults of one request in the order in which the mock must name them. Each is mended once it has been named, so that
 * the next one shows; as long as there are others, the answer says that it rests on the order.
 */
it('names the faults of a call in the documented order', async () => {
  const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
  const { appId } = mock.credentials;
  const token = await fetchToken(mock.url, mock.credentials);
  await mock.state.patch({
    tokens: [{ id: token, kind: 'user', userId: 'mock-user-0001', revoked: true }],
    apps: [{ id: appId, scopes: [], planLacksInterface: true }],
    company: { standing: 'disabled' },
  });
  const faulty = { contentType: 'text/plain', bearer: '', appKey: 'wrong', body: '{"user_ids":[]}' };
  const call = (mended: Partial<typeof faulty>) => {
    const { contentType, bearer, appKey, body } = { ...faulty, ...mended };
    const { headers, ...rest } = signed(batchDisable([], { contentType, body }), { appId, appKey }, bearer);
    const sent = bearer === '' ? { ...headers, Authorization: undefined } : headers;
    return send(mock.url, { ...rest, headers: sent });
  };

  const sent: Partial<typeof faulty> = {};
  const mends: [code: number, mend: () => unknown][] = [
    [415000001, () => Object.assign(sent, { contentType: 'application/json' })],
    [40100011, () => Object.assign(sent, { bearer: token })],
    [403000001, () => Object.assign(sent, { appKey: mock.credentials.appKey })],
    [40100011, () => mock.state.patch({ tokens: [{ id: token, revoked: false }] })],
    [40300003, () => mock.state.patch({ tokens: [{ id: token, kind: 'app', userId: null }] })],
    [400000003, () => mock.state.patch({ apps: [{ id: appId, scopes: ['kso.contact.readwrite'] }] })],
    [403000001, () => mock.state.patch({ apps: [{ id: appId, planLacksInterface: false }] })],
    [400002001, () => mock.state.patch({ company: { standing: 'good' } })],
    [400000101, () => Object.assign(sent, { body: '{"user_ids":["nobody"]}' })],
    [400002125, () => Object.assign(sent, { body: '{"user_ids":["mock-user-0001"]}' })],
  ];
  for (const [index, [code, mend]] of mends.entries()) {
    const answer = await call(sent);
    expect(answer.json).toMatchObject({ code });
    expect(answer.rules.includes(order)).toBe(index < mends.length - 2);
    await mend();
  }
  expect(await call(sent)).toMatchObject({ status: 200 });
});

it('names the faults of a token call in the documented order', async () => {
  const mock = await runningMock();
  const form = { ...tokenForm(mock.credentials), grant_type: 'password', client_secret: 'wrong' };
  const json = tokenCall(form);
  const asText = await send(mock.url, { ...json, headers: { 'Content-Type': 'text/plain' } });
  expect(asText).toMatchObject({ json: { code: 415000001 }, rules: ['wps.content-type', order] });
  expect(await send(mock.url, json)).toMatchObject({
    json: { code: 40100010 },
    rules: ['wps.token-debug-text', order],
  });
  expect(await send(mock.url, tokenCall({ ...form, grant_type: 'client_credentials' }))).toMatchObject({
    json: { code: 40100008 },
    rules: ['wps.token-debug-text'],
  });
});

it('looks for the app of a signature when the token is unknown', async () => {
  const mock = await runningMock();
  const call = batchDisable(['mock-user-0001']);
  const good = signed(call, mock.credentials, 'forged');
  expect(await send(mock.url, good)).toMatchObject({ json: { code: 40100011 } });

  const wrongKey = signed(call, { ...mock.credentials, appKey: 'wrong' }, 'forged');
  expect(await send(mock.url, wrongKey)).toMatchObject({ json: { code: 403000001 } });

  const unknownApp = signed(call, { appId: 'AKmock', appKey: 'wrong' }, 'forged');
  expect(await send(mock.url, unknownApp)).toMatchObject({ json: { code: 403000001 } });

  const { headers } = good;
  const unsigned = { ...good, headers: { 'Content-Type': headers['Content-Type'], Authorization: 'Bearer forged' } };
  expect(await send(mock.url, unsigned)).toMatchObject({ json: { code: 40100011 }, rules: ['wps.bearer'] });
});
