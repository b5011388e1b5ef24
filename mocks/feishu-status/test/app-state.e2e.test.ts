import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, fetchToken, outcome, tokenCall } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

function changeApp(mock: FeishuMock, fields: object) {
  return mock.state.patch({ apps: [{ id: mock.credentials.appId, ...fields }] });
}

describe('a token call with the right credentials', () => {
  it.each([
    ['an app that is not authorised', { authorised: false }, 10005, 'app id unauthorized', 'token-unauthorised-app'],
    ['a store app', { kind: 'store' }, 10012, 'get app access token fail', 'token-store-app'],
    ['an app that is not in use', { enabled: false }, 10013, 'get tenant access token fail', 'token-stopped-app'],
  ])('of %s (%o) is refused with %i, which is inferred', async (_, fields, code, msg, rule) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { stoppedAppToken: 'refused' } });
    await fetchToken(mock);
    await changeApp(mock, fields);

    const answer = await tokenCall(mock);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ code, msg });
    expect(answer.headers['x-mock-rule']).toBe(`feishu.${rule}`);
  });

  it('of an app that is not in use is good without the switch, which is inferred', async () => {
    const mock = await startMock();
    await changeApp(mock, { enabled: false });

    const answer = await tokenCall(mock);

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.token-stopped-app');
  });

  it('is not held to the IP allow-list', async () => {
    const mock = await startMock();
    await changeApp(mock, { ipAllowed: false });

    expect(outcome(await tokenCall(mock))).toEqual([200, 0]);
  });

  it('with the wrong ones does not tell what the app is like', async () => {
    const mock = await startMock();
    await changeApp(mock, { authorised: false, kind: 'store' });
    const body = JSON.stringify({ app_id: mock.credentials.appId, app_secret: 'wrong' });

    expect(outcome(await tokenCall(mock, { body }))).toEqual([200, 10014]);
  });
});

describe('a token call with wrong credentials and its switch', () => {
  it.each([
    ['an unknown app', { app_id: 'cli_unknown' }],
    ['a wrong secret', { app_secret: 'wrong' }],
  ])('of %s is refused with 99991543, which is inferred', async (_, change) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { wrongCredentials: 'loginUser' } });
    const { appId, appSecret } = mock.credentials;

    const answer = await tokenCall(mock, { body: JSON.stringify({ app_id: appId, app_secret: appSecret, ...change }) });

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ code: 99991543, msg: 'login_user invalid' });
    expect(answer.headers['x-mock-rule']).toBe('feishu.login-user-invalid');
    expect(outcome(await tokenCall(mock))).toEqual([200, 0]);
  });
});

describe.each<[string, (mock: FeishuMock, token: string) => ReturnType<typeof batchOpen>]>([
  ['list', (mock, token) => listStatuses(mock, '', { token })],
  ['create', (mock, token) => createStatus(mock, undefined, { token })],
  ['patch', (mock, token) => patchStatus(mock, '7101214603622940671', undefined, { token })],
  ['delete', (mock, token) => deleteStatus(mock, '7101214603622940671', { token })],
  ['batch_open', (mock, token) => batchOpen(mock, undefined, { token })],
  ['batch_close', (mock, token) => batchClose(mock, undefined, { token })],
])('%s with a good token', (_, send) => {
  it.each([
    [
      'an app that is no longer authorised',
      { authorised: false },
      99991673,
      'unauthorized app',
      'feishu.unauthorised-app',
    ],
    ['a store app', { kind: 'store' }, 99991676, 'token no permission', 'feishu.store-app'],
    [
      'an app that does not allow the address',
      { ipAllowed: false },
      99991401,
      'ip 127.0.0.1 is denied by app setting',
      undefined,
    ],
  ])('of %s (%o) is refused with %i', async (__, fields, code, msg, rule) => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await changeApp(mock, fields);
    const before = await mock.state.get();

    const answer = await send(mock, token);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code, msg, error: { log_id: answer.headers['x-tt-logid'] } });
    expect(answer.headers['x-mock-rule']).toBe(rule);
    expect(await mock.state.get()).toEqual(before);
  });
});
