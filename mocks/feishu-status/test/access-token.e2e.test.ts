import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, fetchToken, outcome } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const missing = 'Missing access token for authorization. Please make a request with token attached.';
const invalid = 'Invalid access token for authorization. Please make a request with token attached.';

describe('access token', () => {
  it.each([
    ['no header', {}],
    ['an empty header', { Authorization: '' }],
    ['a scheme without a token', { Authorization: 'Bearer ' }],
    ['a token without a scheme', { Authorization: 't-7f1bcd13fc57d46bac21793a18e560' }],
    ['a scheme in lower case', { Authorization: 'bearer t-7f1bcd13fc57d46bac21793a18e560' }],
    ['another scheme', { Authorization: 'Basic dDp0' }],
  ])('is missing with %s: 99991661', async (_, headers) => {
    const mock = await startMock();

    const answer = await batchOpen(mock, undefined, { headers: { ...json, ...headers } });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 99991661, msg: missing });
  });

  it('is refused with 99991663 when it was not given out here, in the body that was captured', async () => {
    const mock = await startMock();

    const answer = await batchOpen(mock, undefined, { token: 't-7f1bcd13fc57d46bac21793a18e560' });

    const logId = answer.headers['x-tt-logid'];
    expect(logId).toMatch(/^20261121120000[0-9A-F]{20}$/);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      code: 99991663,
      msg: invalid,
      error: {
        message:
          'Refer to the documentation to fix the error: https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-99991663-error',
        log_id: logId,
        troubleshooter: expect.stringMatching(
          new RegExp(
            `^排查建议查看\\(Troubleshooting suggestions\\): https://open\\.feishu\\.cn/search\\?from=openapi&log_id=${logId}&code=99991663&method_id=\\d{19}$`,
          ),
        ),
      },
    });
  });

  it('is refused from the moment of its expiry on', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);

    await mock.clock.advance(7_199_999);
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([200, 0]);

    await mock.clock.advance(1);
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 99991663]);
  });

  it('is refused when revoked, and good again when not', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);

    await mock.state.patch({ tokens: [{ id: token, revoked: true }] });
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 99991663]);

    await mock.state.patch({ tokens: [{ id: token, revoked: false }] });
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([200, 0]);
  });

  it('is refused when one character differs', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    const changed = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');

    expect(outcome(await batchClose(mock, undefined, { token: changed }))).toEqual([400, 99991663]);
    expect(outcome(await batchClose(mock, undefined, { token: `${token} ${token}` }))).toEqual([400, 99991663]);
  });

  it('is refused after its app has moved to another tenant', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);

    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      apps: [{ id: mock.credentials.appId, tenantKey: 'elsewhere' }],
    });

    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 99991663]);
  });

  it.each([
    ['a user token', 'u-7f1bcd13fc57d46bac21793a18e560', 'live', 99991668, invalid],
    ['a user token', 'u-7f1bcd13fc57d46bac21793a18e560', 'documented', 99991668, invalid],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.e30.x', 'live', 99991668, invalid],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.e30.x', 'documented', 99991671, 'Invalid token: must start with t-/u-'],
    ['another prefix', 'a-7f1bcd13fc57d46bac21793a18e560', 'live', 99991671, 'Invalid token: must start with t-/u-'],
    [
      'another prefix',
      'a-7f1bcd13fc57d46bac21793a18e560',
      'documented',
      99991671,
      'Invalid token: must start with t-/u-',
    ],
  ] as const)('%s (%s, profile %s): %i', async (_, token, profile, code, msg) => {
    const mock = await startMock({ profile });

    const answer = await batchOpen(mock, undefined, { token });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code, msg });
  });

  it('of an app that is not in use is refused with 99991662', async () => {
    const mock = await startMock();
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, enabled: false }] });

    const answer = await batchOpen(mock);

    expect(outcome(answer)).toEqual([400, 99991662]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.stopped-app');
  });

  it('is looked at before the parameters', async () => {
    const mock = await startMock();

    expect(outcome(await batchOpen(mock, [], { token: 't-unknown', query: '?user_id_type=x' }))).toEqual([
      400, 99991663,
    ]);
  });
});
