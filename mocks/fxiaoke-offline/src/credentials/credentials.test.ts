import { describe, expect, it } from 'vitest';
import { countingIds, makeRequest } from '../../test/support/make-call.ts';
import { defaultSeed } from '../seed/default-seed.ts';
import { parseSeed } from '../seed/parse-seed.ts';
import { createState } from '../state/state.ts';
import { appOf } from './app-of.ts';
import { credentialsOf } from './credentials-of.ts';
import { environment } from './environment.ts';
import { renewCredentials } from './renew-credentials.ts';

const NONE = { ids: [], secrets: [] };

/** A request with a body, and with an authorization header unless that is left out. */
function requestWith(body: unknown, authorization?: string) {
  const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return {
    ...makeRequest('/cgi/user/batchSetStatus', bytes),
    header: (name: string) => (name === 'authorization' ? authorization : undefined),
  };
}

describe('credentialsOf', () => {
  it.each([
    ['a token call', { appId: 'A', appSecret: 'S', permanentCode: 'P' }, { ids: ['A'], secrets: ['S', 'P'] }],
    ['a call, but not its corpId', { corpAccessToken: 'T', corpId: 'C' }, { ids: [], secrets: ['T'] }],
    ['no text', { appId: 1, appSecret: null, permanentCode: [], corpAccessToken: '' }, NONE],
    ['fields deep in the body', { data: { appId: 'A', appSecret: 'S' } }, NONE],
    ['a form', 'appId=A%201&appSecret=S+2&x', { ids: ['A 1'], secrets: ['S 2'] }],
    ['JSON that is cut off', '{"appId" : "A","appSecret":"S","perm', { ids: ['A'], secrets: ['S'] }],
    ['bytes that are not UTF-8', Uint8Array.of(0xff, 0x26, 0x61), NONE],
    ['a list', '["appId"]', NONE],
    ['no body', '', NONE],
    ['names of the prototype', '{"__proto__":{"appId":"A"}}', NONE],
  ])('finds those of %s', (_, body, expected) => {
    expect(credentialsOf(requestWith(body))).toEqual(expected);
  });

  it.each([
    ['Bearer T', ['T']],
    ['bearer  T', ['T']],
    ['T', ['T']],
    ['Bearer ', ['Bearer']],
    ['', []],
  ])('finds the token in the authorization %j', (authorization, secrets) => {
    expect(credentialsOf(requestWith('', authorization))).toEqual({ ids: [], secrets });
  });

  it('finds those of header and body together', () => {
    const { secrets } = credentialsOf(requestWith({ corpAccessToken: 'B' }, 'Bearer H'));
    expect(secrets).toEqual(['H', 'B']);
  });

  it('is not slow on a large body that is broken', () => {
    const startedMs = performance.now();
    credentialsOf(requestWith('"a":"'.repeat(200_000)));
    credentialsOf(requestWith(`"${'a'.repeat(1_000_000)}`));
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });
});

describe('appOf', () => {
  const [app] = defaultSeed(countingIds()).apps;
  const state = createState(
    parseSeed({
      apps: [app, { id: 'other', appSecret: 's', permanentCode: 'p' }],
      corps: [{ id: app?.corpId }],
      tokens: [
        { id: 'expired', appId: 'other', issuedAt: '2020-01-01T00:00:00Z' },
        { id: 'revoked', issuedAt: '2026-01-01T00:00:00Z', revoked: true },
      ],
    }),
  );

  it('knows the app of an id, a secret, a permanentCode and of any token that was given', () => {
    const credentials = [app?.id, app?.appSecret, app?.permanentCode, 's', 'p', 'expired', 'revoked'];
    expect(credentials.map((credential) => appOf(state, credential ?? ''))).toEqual([
      ...[app?.id, app?.id, app?.id],
      ...['other', 'other', 'other', app?.id],
    ]);
  });

  it('knows nothing of what is not from here', () => {
    expect([app?.corpId ?? '', 'x', ''].map((credential) => appOf(state, credential))).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe('renewCredentials', () => {
  const ids = countingIds();
  const seed = parseSeed({
    ...defaultSeed(ids),
    tokens: [{ id: 'T', issuedAt: '2026-11-21T00:00:00Z' }],
  });

  it('gives every app credentials of its own that have the marker in the id, and drops the tokens', () => {
    const renewed = renewCredentials(seed, ids, 'a1b2c3d4e5');
    expect(parseSeed(renewed)).toEqual(renewed);
    expect(renewed.tokens).toEqual([]);
    for (const { id } of renewed.apps) expect(id).toMatch(/^FSAID_mocka1b2c3d4e5[0-9a-f]{7}$/);
    const ofBoth = [...seed.apps, ...renewed.apps].flatMap(({ id, appSecret, permanentCode }) => [
      ...[id, appSecret, permanentCode],
    ]);
    expect(new Set(ofBoth).size).toBe(18);
  });

  it('leaves all else as it is', () => {
    const renewed = renewCredentials(seed, ids, 'm');
    const apps = renewed.apps.map((app, index) => {
      const { id = '', appSecret = '', permanentCode = '' } = seed.apps[index] ?? {};
      return { ...app, id, appSecret, permanentCode };
    });
    expect({ ...renewed, apps, tokens: seed.tokens }).toEqual(seed);
  });
});

describe('environment', () => {
  it('has constant names', () => {
    expect(environment('http://x', { appId: 'A', appSecret: 'S', permanentCode: 'P' })).toEqual({
      FXIAOKE_BASE_URL: 'http://x',
      FXIAOKE_APP_ID: 'A',
      FXIAOKE_APP_SECRET: 'S',
      FXIAOKE_PERMANENT_CODE: 'P',
    });
  });
});
