import { describe, expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken, tokenCall, tokenForm } from './support/token-call.ts';
import { codes, signing, tokenStateCases, withoutSigning } from './support/token-state-cases.ts';

describe('a token call refused for the state', () => {
  it.each(tokenStateCases)('%s, live', async (_, { state, form, status, code, msg, desc, rule, textRules }) => {
    const mock = await runningMock();
    await mock.state.patch(state);
    const before = await mock.state.get();
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), ...form }));
    expect(answer).toMatchObject({ status, json: { code, msg }, rules: [rule, ...textRules] });
    expect(answer.json).toEqual({
      code,
      msg,
      ...(desc === undefined ? {} : { debug: { desc: expect.stringContaining(desc) } }),
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it.each(tokenStateCases)('%s, documented', async (_, { state, form, status, code, msg, documented = msg, rule }) => {
    const mock = await runningMock({ profile: 'documented' });
    await mock.state.patch(state);
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), ...form }));
    expect(answer).toMatchObject({ status, text: JSON.stringify({ code, msg: documented }), rules: [rule] });
  });
});

describe('a token call with more than the default state needs', () => {
  it.each([
    ['a grant that it may use', { apps: [{ id: signing, ...codes }] }, {}],
    ['a scope and a response type, which are left alone', {}, { scope: 'kso.file.read', response_type: 'token' }],
    [
      'a scope of its own and the response type code',
      { switches: { strictTokenForm: true } },
      { scope: 'kso.contact.read,kso.contact.readwrite', response_type: 'code' },
    ],
    ['another app that is not released', { apps: [{ id: withoutSigning, released: false, grantTypes: [] }] }, {}],
  ])('is good with %s', async (_, state, form) => {
    const mock = await runningMock();
    await mock.state.patch(state);
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), ...form }));
    expect(answer).toMatchObject({ status: 200, rules: [] });
  });

  it.each([
    ['authorization_code', 'code'],
    ['refresh_token', 'refresh_token'],
  ])('misses the field of the grant %s', async (grant_type, field) => {
    const mock = await runningMock();
    await mock.state.patch({ apps: [{ id: signing, ...codes }] });
    const answer = await send(mock.url, tokenCall({ ...tokenForm(mock.credentials), grant_type }));
    expect(answer).toMatchObject({ status: 400, json: { code: 40000001, msg: 'invalid_request' }, rules: [] });
    expect(answer.diagnostics).toBe(`${field} is missing or empty`);
  });

  it('says so when another order of checks would answer something else', async () => {
    const mock = await runningMock();
    await mock.state.patch({ apps: [{ id: signing, released: false }] });
    const wrongKey = { ...tokenForm(mock.credentials), client_secret: 'wrong' };
    expect(await send(mock.url, tokenCall(wrongKey))).toMatchObject({
      json: { code: 40100008 },
      rules: ['wps.token-debug-text', 'wps.check-order'],
    });
  });
});

it('tokens that were given before stay good under maintenance and without a release', async () => {
  const mock = await runningMock();
  const token = await fetchToken(mock.url, mock.credentials);
  await mock.state.patch({ tokenService: { maintenance: true }, apps: [{ id: signing, released: false }] });
  const call = signed(batchDisable(['mock-user-0001']), mock.credentials, token);
  expect(await send(mock.url, call)).toMatchObject({ status: 200 });
});
