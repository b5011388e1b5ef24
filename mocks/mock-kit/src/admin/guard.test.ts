import { describe, expect, it } from 'vitest';
import { type AdminCall, checkAdminCall, type GuardOptions } from './guard.ts';
import { Problem } from './problem.ts';

const GUARD = { adminToken: 'right-token', hosts: ['10.0.0.5', 'mock.internal', 'fd00::5'] };
const HERE = { method: 'GET', headers: { host: '127.0.0.1:4611' }, remoteAddress: '127.0.0.1' };

function refusal(call: Partial<AdminCall>, guard: GuardOptions = GUARD): number | undefined {
  try {
    checkAdminCall({ ...HERE, ...call }, guard);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.status;
    throw error;
  }
}

describe('the admin guard, by peer', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('takes calls from %s', (remoteAddress) => {
    expect(refusal({ remoteAddress })).toBeUndefined();
  });

  it.each(['10.0.0.9', '::ffff:10.0.0.9', 'fd00::9', '127.example', undefined])(
    'wants the token from %s',
    (remoteAddress) => {
      const withToken = (authorization: string) =>
        refusal({ remoteAddress, headers: { ...HERE.headers, authorization } });
      expect(refusal({ remoteAddress })).toBe(401);
      expect(withToken('Bearer wrong-token')).toBe(401);
      expect(withToken('Bearer right-token-and-more')).toBe(401);
      expect(withToken('right-token')).toBe(401);
      expect(withToken('Bearer right-token')).toBeUndefined();
    },
  );

  it('takes no token when none was set', () => {
    const headers = { ...HERE.headers, authorization: 'Bearer undefined' };
    const call = { ...HERE, remoteAddress: '10.0.0.9', headers };
    expect(() => checkAdminCall(call, { adminToken: undefined, hosts: [] })).toThrow(Problem);
  });
});

describe('the admin guard, by Host', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost:4611',
    'LocalHost',
    '[::1]:4611',
    'mock.internal:80',
    '10.0.0.5',
    '[fd00::5]:80',
  ])('takes %s', (host) => {
    expect(refusal({ headers: { host } })).toBeUndefined();
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4611',
    'a@localhost',
    '::1',
    '',
    undefined,
  ])('refuses %s', (host) => {
    expect(refusal({ headers: host === undefined ? {} : { host } })).toBe(403);
  });
});

describe('the admin guard, by page', () => {
  const from = (headers: AdminCall['headers'], guard?: GuardOptions) =>
    refusal({ headers: { ...HERE.headers, ...headers } }, guard);

  it('takes calls of its own origin', () => {
    expect(from({ origin: 'http://127.0.0.1:4611' })).toBeUndefined();
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBeUndefined();
    expect(from({ 'sec-fetch-site': 'none' })).toBeUndefined();
  });

  it('takes calls of its own origin under its own scheme alone', () => {
    const guard: GuardOptions = { ...GUARD, scheme: 'https' };
    expect(from({ origin: 'https://127.0.0.1:4611' }, guard)).toBeUndefined();
    expect(from({ origin: 'http://127.0.0.1:4611' }, guard)).toBe(403);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1:4611', 'http://127.0.0.1:9', 'http://localhost:4611'])(
    'refuses the origin %s',
    (origin) => {
      expect(from({ origin })).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'something-new'])('refuses Sec-Fetch-Site: %s', (site) => {
    expect(from({ 'sec-fetch-site': site })).toBe(403);
  });
});

describe('the admin guard, by content', () => {
  const change = (headers: AdminCall['headers'], method = 'POST') =>
    refusal({ method, headers: { ...HERE.headers, ...headers } });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE'])('takes JSON by %s', (method) => {
    expect(change({ 'content-type': 'application/json' }, method)).toBeUndefined();
    expect(change({ 'content-type': 'Application/JSON; charset=utf-8' }, method)).toBeUndefined();
  });

  it('takes an empty body with the header of its own', () => {
    expect(change({ 'x-mock-admin': '1' })).toBeUndefined();
    expect(change({ 'x-mock-admin': '1', 'content-length': '0' })).toBeUndefined();
  });

  it.each([
    [{}],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/json-seq' }],
    [{ 'content-type': 'text/plain; application/json' }],
    [{ 'x-mock-admin': '1', 'content-length': '5', 'content-type': 'text/plain' }],
    [{ 'x-mock-admin': '1', 'transfer-encoding': 'chunked' }],
    [{ 'x-mock-admin': 'yes' }],
  ])('refuses a change with %j, as a form could send it', (headers) => {
    expect(change(headers)).toBe(415);
  });

  it('asks nothing of that from a read', () => {
    expect(change({ 'content-type': 'text/plain' }, 'GET')).toBeUndefined();
    expect(change({}, 'HEAD')).toBeUndefined();
  });
});

describe('a file of the page', () => {
  const page = { method: 'GET', headers: { host: '127.0.0.1' }, remoteAddress: '10.0.0.7', isPageFile: true };
  const options = { adminToken: 'canary-admin-token', hosts: [] };

  it('needs no token, since a browser could not send one', () => {
    expect(() => checkAdminCall(page, options)).not.toThrow();
    expect(() => checkAdminCall({ ...page, isPageFile: false }, options)).toThrow(/needs `Authorization/);
  });

  it.each([{ host: 'evil.example' }, { host: '127.0.0.1', origin: 'http://evil.example' }])(
    'is refused all the same with %j',
    (headers) => {
      expect(() => checkAdminCall({ ...page, headers }, options)).toThrow(Problem);
    },
  );
});
