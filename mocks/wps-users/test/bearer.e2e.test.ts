import { describe, expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken } from './support/token-call.ts';

const invalidToken = { status: 401, text: '{"code":40100011,"msg":"InvalidToken"}', rules: ['wps.bearer'] };

describe('the bearer token', () => {
  it.each([
    ['is missing', undefined, /must read Bearer/],
    ['is empty', 'Bearer ', /must read Bearer/],
    ['comes under another scheme', 'Basic bW9jaw==', /must read Bearer/],
    ['comes without a scheme', 'mock-expired-token', /must read Bearer/],
    ['makes room for the signature', 'KSO-1 AKmock20260101SIGNED:00', /belongs in X-Kso-Authorization/],
    ['is unknown', 'Bearer forged', /not issued here/],
    ['has expired', 'Bearer mock-expired-token', /expired at 2020-01-01T00:00:00Z/],
    ['has been revoked', 'Bearer mock-revoked-token', /revoked/],
  ])('is refused when it %s', async (_, authorization, diagnostics) => {
    const mock = await runningMock();
    const before = await mock.state.get();
    const { headers, ...call } = signed(batchDisable(['mock-user-0001']), mock.credentials, '');
    const answer = await send(mock.url, { ...call, headers: { ...headers, Authorization: authorization } });
    expect(answer).toMatchObject(invalidToken);
    expect(answer.diagnostics).toMatch(diagnostics);
    expect(await mock.state.get()).toEqual(before);
  });

  it('is refused once it is revoked', async () => {
    const mock = await runningMock();
    const token = await fetchToken(mock.url, mock.credentials);
    const call = signed(batchDisable(['mock-user-0001']), mock.credentials, token);
    expect(await send(mock.url, call)).toMatchObject({ status: 200 });
    await mock.state.patch({ tokens: [{ id: token, revoked: true }] });
    expect(await send(mock.url, call)).toMatchObject(invalidToken);
  });

  it('is refused when one byte differs', async () => {
    const mock = await runningMock();
    const token = await fetchToken(mock.url, mock.credentials);
    const call = signed(batchDisable(['mock-user-0001']), mock.credentials, `${token.slice(0, -1)}!`);
    expect(await send(mock.url, call)).toMatchObject(invalidToken);
  });

  it('is taken under the scheme in any case', async () => {
    const mock = await runningMock();
    const token = await fetchToken(mock.url, mock.credentials);
    const { headers, ...call } = signed(batchDisable(['mock-user-0001']), mock.credentials, token);
    const answer = await send(mock.url, { ...call, headers: { ...headers, Authorization: `bearer ${token}` } });
    expect(answer).toMatchObject({ status: 200 });
  });
});
