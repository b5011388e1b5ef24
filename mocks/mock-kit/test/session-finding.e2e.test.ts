import { describe, expect, it, vi } from 'vitest';
import { admin } from './support/admin.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

const FOREIGN = 'credentials that this mock has not issued';

describe('the session of a request is found', () => {
  it('by the app id, by the secret and by the token that it carries', async () => {
    const mocks = await startToyMocks();
    const [one, two] = [await mocks.session(), await mocks.session()];
    for (const session of [one, two]) {
      const { appId, appSecret } = session.credentials.feishu;
      const token = await toyToken(mocks.url, session.credentials.feishu);
      for (const answer of [
        await callToy(mocks.url, 'POST /toy/echo', { json: { appId } }),
        await callToy(mocks.url, 'POST /toy/echo', { json: { appSecret } }),
        await callToy(mocks.url, 'GET /toy/me', { bearer: token }),
      ]) {
        expect(answer.status).toBe(200);
        expect(answer.header('x-mock-session')).toBe(session.id);
        expect(answer.header('x-mock-diagnostics')).toBeUndefined();
      }
      expect(await session.requests.list({ credential: appId })).toHaveLength(4);
    }
    expect(await mocks.requests.count()).toBe(0);
  });

  it('of each vendor by the credentials of that vendor', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const token = await toyToken(mocks.url, session.credentials.wps, 'toy2');
    const own = await callToy(mocks.url, 'GET /toy2/me', { bearer: token });
    expect([own.status, own.header('x-mock-session'), own.header('x-mock-vendor')]).toEqual([200, session.id, 'wps']);
    const other = await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    expect([other.status, other.header('x-mock-session')]).toEqual([401, 'default']);
  });

  it('by bad credentials that carry its marker', async () => {
    const mocks = await startToyMocks();
    const [session] = [await mocks.session(), await mocks.session()];
    const appId = `${session.credentials.feishu.appId}-wrong`;
    const answer = await callToy(mocks.url, 'POST /toy/echo', { json: { appId, appSecret: 'wrong' } });
    expect(answer.header('x-mock-session')).toBe(session.id);
    expect(await session.requests.list()).toMatchObject([{ operation: 'toy.echo', session: session.id }]);
    expect(await mocks.requests.count()).toBe(0);
  });

  it('by the header x-mock-session before its credentials, which is a violation', async () => {
    const mocks = await startToyMocks();
    const [named, owner] = [await mocks.session(), await mocks.session()];
    const answer = await callToy(mocks.url, 'POST /toy/echo', {
      json: owner.credentials.feishu,
      headers: [`X-Mock-Session: ${named.id}`],
    });
    expect(answer.header('x-mock-session')).toBe(named.id);
    expect(await named.requests.list()).toMatchObject([{ violations: [{ code: 'session-mismatch' }] }]);
    expect(await owner.requests.count()).toBe(0);
  });

  it('by the header x-mock-session, and the app by the body', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const json = session.credentials.feishu;
    await callToy(mocks.url, 'POST /toy/echo', { json, headers: [`X-Mock-Session: ${session.id}`] });
    expect(await session.requests.list()).toMatchObject([{ credential: json.appId, violations: [] }]);
  });

  it('to be the default one where the header names none', async () => {
    const mocks = await startToyMocks();
    for (const alone of [true, false]) {
      if (!alone) await mocks.session();
      const answer = await callToy(mocks.url, 'GET /toy/users/u1', { headers: ['X-Mock-Session: nobody'] });
      expect(answer.status).toBe(200);
      expect(answer.header('x-mock-session')).toBe('default');
      expect(answer.header('x-mock-diagnostics')).toContain('there is no session "nobody"');
    }
    expect(await mocks.requests.count()).toBe(2);
  });

  it('to be the default one where the session that the header names is without the vendor', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session({ vendors: ['wps'] });
    const answer = await callToy(mocks.url, 'GET /toy/users/u1', { headers: [`X-Mock-Session: ${session.id}`] });
    expect(answer.header('x-mock-session')).toBe('default');
    expect(answer.header('x-mock-diagnostics')).toContain(`there is no session "${session.id}" with this vendor`);
  });
});

describe('a token', () => {
  it.each(['used', 'never used'])('that was %s before the reset of its session still leads there', async (how) => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const token = await toyToken(mocks.url, session.credentials.feishu);
    if (how === 'used') await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    await session.reset();
    const answer = await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    expect([answer.status, answer.body]).toEqual([401, '{"toy":"token invalid"}']);
    expect(answer.header('x-mock-session')).toBe(session.id);
    expect(answer.header('x-mock-diagnostics')).toBeUndefined();
    expect(await session.requests.count()).toBe(1);
  });

  it('of a session that is gone is nobody’s', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const token = await toyToken(mocks.url, session.credentials.feishu);
    await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    await session.close();
    const answer = await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    expect([answer.status, answer.header('x-mock-session')]).toEqual([401, 'default']);
    expect(answer.header('x-mock-diagnostics')).toContain(FOREIGN);
  });
});

describe('credentials that nobody issued', () => {
  it('go to the default session with a warning, and are masked wherever anything is shown', async () => {
    const [token, appId, appSecret] = ['canary-real-token', 'canary-real-id', 'canary-real-secret'];
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const mocks = await startToyMocks({ log: 'json' });
    const session = await mocks.session();
    const request = { json: { appId, appSecret, note: `${appId} ${token}` }, bearer: token };
    const answer = await callToy(mocks.url, `POST /toy/echo?trace=${token}`, request);
    await callToy(mocks.url, `GET /toy/users/${token}`, { bearer: token });
    await callToy(mocks.url, `POST /toy/crash?trace=${token}`, { bearer: token });
    const logged = stderr.mock.calls.map(([text]) => String(text)).join('');
    stderr.mockRestore();

    expect(answer.header('x-mock-session')).toBe('default');
    expect(answer.header('x-mock-diagnostics')).toContain(FOREIGN);
    expect(await session.requests.count()).toBe(0);

    const base = '/v1/sessions/default';
    const list = await admin(mocks.url, 'GET', `${base}/requests`);
    const [first] = await mocks.requests.list();
    const verify = { expect: [{ match: { path: `/toy/users/u1`, method: 'GET' } }] };
    const shown = {
      logged,
      list,
      find: await admin(mocks.url, 'POST', `${base}/requests/find`, { match: {} }),
      verify: await admin(mocks.url, 'POST', `${base}/verify`, verify),
      wait: await admin(mocks.url, 'POST', `${base}/requests/wait`, { ...verify.expect[0], timeoutMs: 0 }),
      one: await admin(mocks.url, 'GET', `${base}/requests/${first?.id}`),
      curl: await fetch(`${mocks.url}/_mock${base}/requests/${first?.id}/curl`).then((read) => read.text()),
      raw: await fetch(`${mocks.url}/_mock${base}/requests/${first?.id}/raw`).then((read) => read.text()),
    };
    expect(first).toMatchObject({
      target: '/toy/echo?trace=***',
      requestHeaders: expect.arrayContaining(['Bearer ***']),
    });
    expect(shown.curl).toContain('/toy/echo');
    expect(shown.wait).toMatchObject({ status: 408, body: { errors: [{ path: 'nearMisses' }] } });
    for (const [where, what] of Object.entries(shown)) expect(JSON.stringify(what), where).not.toContain('canary-real');
  });
});
