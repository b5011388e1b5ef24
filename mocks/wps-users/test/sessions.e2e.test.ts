import { describe, expect, it } from 'vitest';
import { credentialsOf } from './support/apps.ts';
import { exchange } from './support/exchange.ts';
import { rawCall, rawToken, rawTokenCall } from './support/raw-calls.ts';
import { runningMock } from './support/running-mock.ts';

const read = { method: 'GET', target: '/v7/users/mock-user-0001' };
const disable = { method: 'POST', target: '/v7/users/batch_disable', body: '{"user_ids":["mock-user-0001"]}' };
const invalidToken = { status: 401, json: { code: 40100011, msg: 'InvalidToken' } };
const wrongSignature = {
  status: 403,
  json: { code: 403000001, message: 'kso: PermissionDenied err: kso1sign check error: invalid signature' },
};

async function twoSessions() {
  const mock = await runningMock();
  const [one, other] = [await mock.session(), await mock.session()];
  return { mock, one, other, tokens: { one: await rawToken(one), other: await rawToken(other) } };
}

describe('two sessions', () => {
  it('have credentials of their own, in the form of the vendor', async () => {
    const { mock, one, other } = await twoSessions();
    for (const session of [one, other]) {
      const { apps, tokens } = await session.state.get();
      expect(apps).toHaveLength((await mock.state.get()).apps.length);
      expect(session.credentials).toEqual({ appId: apps[0]?.id, appKey: apps[0]?.appKey });
      for (const { id, appKey } of apps) {
        expect(id).toMatch(new RegExp(`^AKmock${session.id}\\d{4}$`));
        expect(id).toHaveLength('AKmock20260101SIGNED'.length);
        expect(appKey).toMatch(new RegExp(`^mock${session.id}[0-9a-f]{18}$`));
      }
      expect(new Set(apps.map(({ appKey }) => appKey)).size).toBe(apps.length);
      // The one that has been fetched: those of the seed are gone.
      expect(tokens.map(({ appId }) => appId)).toEqual([session.credentials.appId]);
    }
    expect(one.credentials).not.toEqual(other.credentials);
  });

  it('keep what apps may do', async () => {
    const { mock, one } = await twoSessions();
    const settings = ({ id: _, appKey: __, ...rest }: { id: string; appKey: string }) => rest;
    expect((await one.state.get()).apps.map(settings)).toEqual((await mock.state.get()).apps.map(settings));
  });

  it('do not see what happens in the other', async () => {
    const { mock, one, other, tokens } = await twoSessions();
    const answer = await rawCall(one, disable, tokens.one);
    expect(answer).toMatchObject({ status: 200, headers: { 'x-mock-session': one.id } });
    const statusIn = async (session: typeof one) => (await session.state.get()).users[0]?.status;
    expect(await statusIn(one)).toBe('disabled');
    expect(await statusIn(other)).toBe('active');
    expect(await statusIn(mock)).toBe('active');
    expect(await one.requests.count({ operation: 'wps.batchDisable' })).toBe(1);
    expect(await other.requests.count({ operation: 'wps.batchDisable' })).toBe(0);
    expect(await mock.requests.count()).toBe(0);
  });

  it('do not take tokens or signatures of the other', async () => {
    const { one, other, tokens } = await twoSessions();
    // The token decides whose request it is: there the app of the signature is unknown, and its key no good.
    const mixed = await rawCall(one, read, tokens.one, other.credentials);
    expect(mixed).toMatchObject({ ...wrongSignature, headers: { 'x-mock-session': one.id } });
    // Nobody knows the token, so the signature decides.
    expect(await rawCall(one, read, 'forged')).toMatchObject({
      ...invalidToken,
      headers: { 'x-mock-session': one.id },
    });
    const { appId } = one.credentials;
    expect(await rawTokenCall(one, { appId, appKey: other.credentials.appKey })).toMatchObject({
      status: 401,
      json: { code: 40100008, msg: 'invalid_client' },
    });
  });

  it('take their own token only', async () => {
    const { mock, one, tokens } = await twoSessions();
    const sent = {
      method: 'GET',
      target: read.target,
      headers: [
        ['Host', 'mock.example'],
        ['Connection', 'close'],
        ['Authorization', `Bearer ${tokens.other}`],
        ['x-mock-session', one.id],
      ] as const,
      body: '',
    };
    expect(await exchange(mock, sent)).toMatchObject({ ...invalidToken, headers: { 'x-mock-session': one.id } });
  });

  it('keep a wrong key in the journal of the session that it is about, masked', async () => {
    const { one } = await twoSessions();
    const { appId } = one.credentials;
    expect(await rawTokenCall(one, { appId, appKey: 'wrong-canary-key' })).toMatchObject({ status: 401 });
    const entry = await one.requests.last({ operation: 'wps.accessToken' });
    expect(entry).toMatchObject({ status: 401, credential: appId });
    expect(JSON.stringify(entry)).not.toContain('canary');
  });
});

describe('the environment of a session', () => {
  it('is what a program needs', async () => {
    const { mock, one } = await twoSessions();
    expect(mock.env).toEqual({
      WPS_BASE_URL: mock.url,
      WPS_APP_ID: 'AKmock20260101SIGNED',
      WPS_APP_KEY: 'mock-key-signed',
    });
    const { appId, appKey } = one.credentials;
    expect(one.env).toEqual({ WPS_BASE_URL: mock.url, WPS_APP_ID: appId, WPS_APP_KEY: appKey });
  });
});

describe('the token of a session', () => {
  it('can be expired and revoked from outside', async () => {
    const { one, tokens } = await twoSessions();
    expect(await rawCall(one, read, tokens.one)).toMatchObject({ status: 200 });
    expect(await one.tokens.expire(tokens.one)).toBe(true);
    const expired = await rawCall(one, read, tokens.one);
    expect(expired).toMatchObject(invalidToken);
    expect(expired.headers['x-mock-diagnostics']).toMatch(/the token expired at/);

    const another = await rawToken(one);
    expect(await rawCall(one, read, another)).toMatchObject({ status: 200 });
    expect(await one.tokens.revoke(another)).toBe(true);
    const revoked = await rawCall(one, read, another);
    expect(revoked).toMatchObject(invalidToken);
    expect(revoked.headers['x-mock-diagnostics']).toMatch(/revoked/);

    expect(await one.tokens.expire('forged')).toBe(false);
    expect(await one.tokens.revoke(tokens.other)).toBe(false);
  });

  it('that has expired before does not live again', async () => {
    const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
    await mock.tokens.expire('mock-expired-token');
    const token = (await mock.state.get()).tokens.find(({ id }) => id === 'mock-expired-token');
    expect(token?.expiresAt).toBe('2020-01-01T00:00:00Z');
  });

  it('is of the app behind a prefix too', async () => {
    const { one } = await twoSessions();
    const app = (await one.state.get()).apps.find(({ unsignedPrefix }) => unsignedPrefix !== '');
    const credentials = await credentialsOf(one, app?.id ?? '');
    const token = await rawToken(one, credentials, '/openapi');
    const answer = await rawCall(one, { ...read, prefix: '/openapi' }, token, credentials);
    expect(answer).toMatchObject({ status: 200, headers: { 'x-mock-session': one.id } });
  });
});
