import type { StoredToken, TokenStore } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { shown } from '@x/test-kit/shown';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it, onTestFinished } from 'vitest';
import fixture from '../test/fixtures/oauth-token.json' with { type: 'json' };
import { connect, credentials, input, oauthAnswer, refusal, tokenAnswer } from '../test/support/connect.ts';
import { createFxiaokeOffline } from './create-fxiaoke-offline.ts';

const auth = { ...credentials, credentialTransport: 'headers', currentUserId: '1000' } as const;
const good = json({ errorCode: 0, errorMessage: 'OK' });

function tokens(calls: readonly RecordedRequest[]): unknown[] {
  return calls.map(({ headers }) => {
    const byName = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
    return `${byName['authorization']} of ${byName['x-fs-ea']}`;
  });
}

describe.each(transports)('over $name', ({ options }) => {
  it('the token is fetched with the request of the page, and its answer taken', async () => {
    const { appId, appSecret, permanentCode } = fixture.request.body;
    const scene = {
      token: [json(fixture.response)],
      call: [good],
      auth: { ...auth, appId, appSecret, permanentCode },
    };
    const { client, tokenCalls, calls } = await connect(scene, options);
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(1);
    expect(tokenCalls[0]?.line).toMatch(/^POST \/oauth2\.0\/token\?thirdTraceId=[0-9a-f-]{36} HTTP\/1\.1$/);
    expect(JSON.parse(tokenCalls[0]?.body ?? '')).toStrictEqual(fixture.request.body);
    expect(tokens(calls)).toStrictEqual([`Bearer ${fixture.response.accessToken} of ${fixture.response.ea}`]);
  });

  it('a token that is refused once is replaced, and the call sent again', async () => {
    const token = [oauthAnswer('token-1'), oauthAnswer('token-2', 'ea2')];
    const { client, tokenCalls, calls } = await connect({ auth, token, call: [refusal(20016), good] }, options);
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(2);
    expect(tokens(calls)).toStrictEqual(['Bearer token-1 of ea1', 'Bearer token-2 of ea2']);
  });

  it.each([
    ['accessToken', oauthAnswer('a\r\nx-evil: 1')],
    ['accessToken', oauthAnswer('令牌')],
    ['accessToken', oauthAnswer('')],
    ['ea', oauthAnswer('token-1', 'é')],
    ['ea', oauthAnswer('token-1', 'ea 1')],
  ])('an answer whose %s no header can carry is kind protocol, and nothing is sent with it', async (path, answer) => {
    const { client, calls } = await connect({ auth, token: [answer] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'protocol',
      problem: 'wrong-shape',
      operation: 'oauthToken',
      issues: [{ path }],
    });
    expect(calls).toHaveLength(0);
  });

  it('a source of tokens of your own gives both values', async () => {
    const getAccessToken = () => ({ accessToken: 'own', ea: 'ea9' });
    const own = { credentialTransport: 'headers', currentUserId: '1000', getAccessToken } as const;
    const { client, tokenCalls, calls } = await connect({ auth: own, call: [good] }, options);
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(0);
    expect(tokens(calls)).toStrictEqual(['Bearer own of ea9']);
  });

  it('an error shows neither token nor secret', async () => {
    const call = [refusal(15002, { errorMessage: `got token-never-shown and ${credentials.appSecret}` })];
    const { client } = await connect({ auth, token: [oauthAnswer('token-never-shown')], call }, options);
    const error = await errorOf(client.setMemberStatusBatch(input));
    expect(error).toMatchObject({ kind: 'vendor', reason: 'parameterInvalid' });
    expect(shown(error)).not.toMatch(/never.shown/);
  });
});

it.each([
  { accessToken: 'a', ea: '' },
  { accessToken: 'a\r\nx-evil: 1', ea: 'ea1' },
  { accessToken: 'a', ea: 'é' },
  { accessToken: 'a' },
  { corpAccessToken: 'a', corpId: 'b' },
])('a source that gives %j is kind config', async (token) => {
  // A caller without TypeScript can give anything.
  const getAccessToken = () => token as never;
  const own = { credentialTransport: 'headers', currentUserId: '1000', getAccessToken } as const;
  const { client, calls } = await connect({ auth: own });
  expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({ kind: 'config', option: 'getAccessToken' });
  expect(calls).toHaveLength(0);
});

it('tokens of the two ways are kept apart in a shared store', async () => {
  const kept = new Map<string, StoredToken>();
  const tokenStore: TokenStore = {
    get: async (key) => kept.get(key),
    set: async (key, token) => void kept.set(key, token),
  };
  const token = [oauthAnswer('token-1'), tokenAnswer('token-2')];
  const { client, baseURL, tokenCalls, calls } = await connect({ auth, token, call: [good] }, { tokenStore });
  const inBody = createFxiaokeOffline({ ...credentials, baseURL, tokenStore });
  onTestFinished(() => inBody.close());
  await client.setMemberStatusBatch(input);
  await inBody.setMemberStatusBatch(input);
  expect(tokenCalls).toHaveLength(2);
  expect(JSON.parse(calls[1]?.body ?? '')).toHaveProperty('corpAccessToken', 'token-2');
  expect(kept.size).toBe(2);
});
