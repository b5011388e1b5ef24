import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, exampleUser, fetchToken, outcome, results, tokenCall } from './support/calls.ts';
import { type FeishuSession, startMock } from './support/start-mock.ts';
import { createStatus, listStatuses } from './support/status-calls.ts';

const json = { 'Content-Type': 'application/json' };

async function openStatusesOf(session: FeishuSession): Promise<number> {
  const { users } = await session.state.get();
  return users.find(({ id }) => id === exampleUser)?.openStatuses.length ?? Number.NaN;
}

describe('sessions', () => {
  it('have app ids of the vendor form that no other session has, and secrets of their own', async () => {
    const mock = await startMock();
    const sessions = [mock, await mock.session(), await mock.session()];

    const apps = await Promise.all(sessions.map(async ({ state }) => (await state.get()).apps));

    const ids = apps.flat().map(({ id }) => id);
    expect(ids.filter((id) => !/^cli_mock[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(6);
    expect(new Set(apps.flat().map(({ appSecret }) => appSecret)).size).toBe(6);
    for (const { id, credentials } of sessions.slice(1)) expect(credentials.appId).toContain(id);
    expect(apps.map(([, second]) => second?.tenantKey)).toEqual(Array(3).fill('mock000000000002'));
  });

  it('give their credentials as environment variables, ready for a process of its own', async () => {
    const mock = await startMock();
    const session = await mock.session();

    for (const { env, credentials } of [mock, session]) {
      expect(env).toEqual({
        FEISHU_BASE_URL: mock.url,
        FEISHU_APP_ID: credentials.appId,
        FEISHU_APP_SECRET: credentials.appSecret,
      });
    }
    expect(session.env['FEISHU_APP_ID']).not.toBe(mock.env['FEISHU_APP_ID']);
  });

  it('do not see each other', async () => {
    const mock = await startMock();
    const [one, other] = [await mock.session(), await mock.session()];
    const tokenOfOne = await fetchToken(one);

    expect(results(await batchOpen(one, undefined, { token: tokenOfOne }))).toEqual(['success_show']);
    expect(outcome(await createStatus(one))).toEqual([200, 0]);

    expect([await openStatusesOf(one), await openStatusesOf(other), await openStatusesOf(mock)]).toEqual([1, 0, 0]);
    expect(outcome(await createStatus(other))).toEqual([200, 0]);
    expect((await other.state.get()).tokens.map(({ id }) => id)).not.toContain(tokenOfOne);
    expect(await one.requests.count()).toBe(4);
    expect(await mock.requests.count()).toBe(0);
  });

  it('refuse the tokens and the apps of one another as the vendor refuses what it has not given out', async () => {
    const mock = await startMock();
    const [one, other] = [await mock.session(), await mock.session()];
    const authorization = `Bearer ${await fetchToken(one)}`;

    const listed = await listStatuses(one, '', {
      headers: { Authorization: authorization, 'x-mock-session': other.id },
    });
    expect(listed.json).toMatchObject({
      code: 99991663,
      msg: 'Invalid access token for authorization. Please make a request with token attached.',
    });
    expect(listed.status).toBe(400);
    expect(listed.headers['x-mock-session']).toBe(other.id);

    const given = await tokenCall(one, { headers: { ...json, 'x-mock-session': other.id } });
    expect([given.status, given.json]).toEqual([200, { code: 10014, msg: 'app id not exists' }]);
  });

  it('are found by what a request carries, also where it is no longer good', async () => {
    const mock = await startMock();
    const session = await mock.session();
    const token = await fetchToken(session);
    await session.tokens.revoke(token);
    const wrongSecret = JSON.stringify({ app_id: session.credentials.appId, app_secret: 'wrong' });

    const answers = [
      await listStatuses(mock, '', { token }),
      await listStatuses(mock, '', { headers: { Authorization: token } }),
      await tokenCall(mock, { body: wrongSecret }),
      await tokenCall(mock, { body: `app_id=${session.credentials.appId}&app_secret=x` }),
    ];

    expect(answers.map((answer) => outcome(answer)[1])).toEqual([99991663, 99991661, 10014, 10003]);
    expect(answers.map(({ headers }) => headers['x-mock-session'])).toEqual(Array(4).fill(session.id));
    const entries = await session.requests.list();
    expect(entries.map(({ credential }) => credential)).toEqual(Array(5).fill(session.credentials.appId));
    expect(JSON.stringify(entries)).not.toContain(token);
    expect(JSON.stringify(entries)).not.toContain(session.credentials.appSecret);
  });

  it('start from a seed of their own, in which every app is renewed and no token is left', async () => {
    const mock = await startMock();
    const apps = [
      { id: 'cli_a', appSecret: 'same' },
      { id: 'cli_b', appSecret: 'same', tenantKey: 'second', enabled: false },
    ];
    const tokens = [{ id: 't-old', appId: 'cli_a', expiresAt: '2100-01-01T00:00:00Z' }];
    const session = await mock.session({ seed: { tenants: [{ id: 'first' }, { id: 'second' }], apps, tokens } });

    const state = await session.state.get();

    expect(state.apps.map(({ id, tenantKey, enabled }) => [id.slice(0, -2), tenantKey, enabled])).toEqual([
      [`cli_mock${session.id}`, 'first', true],
      [`cli_mock${session.id}`, 'second', false],
    ]);
    expect(state.tokens).toEqual([]);
    expect(await session.state.put(state)).toEqual(state);
    expect(outcome(await batchClose(session, ['ou_1']))).toEqual([200, 0]);
  });

  it('keep their app ids through a reset, which takes their tokens back', async () => {
    const mock = await startMock();
    const session = await mock.session();
    const token = await fetchToken(session);
    const { appId } = session.credentials;

    await session.reset();

    expect(session.credentials.appId).toBe(appId);
    const refused = await listStatuses(session, '', { token });
    expect(outcome(refused)).toEqual([400, 99991663]);
    expect(refused.headers['x-mock-session']).toBe(session.id);
  });
});
