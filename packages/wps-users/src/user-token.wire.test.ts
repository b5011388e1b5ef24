import type { AccessTokenRequest } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials, header, input } from '../test/support/connect.ts';
import type { WpsUsers } from './wps-users.ts';

const getUserAccessToken = () => 'user-token';
const getAccessToken = () => 'app-token';
const refused = json({ code: 40100011, msg: 'InvalidToken' }, 401);
const page = json({ code: 0, data: { items: [] } });
const query = { keyword: 'z', page_size: 1 };

/** The calls that go with a user's token, each with an answer that is good for it. */
const userCalls: readonly { name: string; call(client: WpsUsers): Promise<unknown>; answer: object }[] = [
  { name: 'current', call: (client) => client.current(), answer: { id: 'u1' } },
  { name: 'currentId', call: (client) => client.currentId(), answer: { user_id: 'u1' } },
  { name: 'search', call: (client) => client.search({ ...query, as: 'user' }), answer: { items: [] } },
];

function bearers(calls: readonly RecordedRequest[]): (string | undefined)[] {
  return calls.map((call) => header(call, 'authorization'));
}

describe.each(transports)('over $name', ({ options }) => {
  it.each(userCalls)('$name goes with the token of the user, signed with the keys of the app', async (userCall) => {
    const scene = { auth: { ...credentials, getUserAccessToken }, call: [json({ code: 0, data: userCall.answer })] };
    const { client, tokenCalls, calls } = await connect(scene, options);
    expect(await userCall.call(client)).toStrictEqual(userCall.answer);
    expect(tokenCalls).toHaveLength(0);
    expect(bearers(calls)).toStrictEqual(['Bearer user-token']);
    expect(header(calls[0], 'x-kso-authorization')).toMatch(/^KSO-1 AK123456:[0-9a-f]{64}$/);
    expect(calls[0]?.line).not.toContain('as=');
  });

  it.each(userCalls)('$name without getUserAccessToken is kind config, and no app token is sent', async (userCall) => {
    for (const auth of [credentials, { ...credentials, getAccessToken }]) {
      const { client, tokenCalls, calls } = await connect({ auth }, options);
      const error = await errorOf(userCall.call(client));
      expect(error).toMatchObject({ kind: 'config', option: 'getUserAccessToken', sent: 'no' });
      expect(String(error)).toBe(
        `ConfigError: ${userCall.name} was not sent: it goes with a user's access token, ` +
          'and createWpsUsers got no option "getUserAccessToken"',
      );
      expect([...tokenCalls, ...calls]).toHaveLength(0);
    }
  });

  it('all other calls go with the token of the app', async () => {
    const auth = { ...credentials, getUserAccessToken };
    const { client, calls } = await connect({ auth, call: [page] }, options);
    await client.list({ status: ['active'] });
    await client.search(query);
    await client.search({ ...query, as: 'app' });
    await client.batchDisable(input);
    expect(bearers(calls)).toStrictEqual(Array.from({ length: 4 }, () => 'Bearer token-1'));
  });

  it('a client with the token of a user only searches as that user', async () => {
    const auth = { signing: 'none' as const, getUserAccessToken };
    const { client, calls } = await connect({ auth, call: [page] }, options);
    await client.search(query);
    expect(bearers(calls)).toStrictEqual(['Bearer user-token']);
    expect(header(calls[0], 'x-kso-authorization')).toBeUndefined();
  });

  it('and sends no call that wants the token of the app', async () => {
    const auth = { signing: 'none' as const, getUserAccessToken };
    const { client, tokenCalls, calls } = await connect({ auth }, options);
    const error = await errorOf(client.batchDisable(input));
    expect(error).toMatchObject({ kind: 'config', option: 'getAccessToken', sent: 'no' });
    expect(String(error)).toContain("batchDisable was not sent: it goes with the app's access token");
    expect(await errorOf(client.search({ ...query, as: 'app' }))).toMatchObject({ option: 'getAccessToken' });
    expect([...tokenCalls, ...calls]).toHaveLength(0);
  });

  it('a refused token is asked for once more, by force, and neither kind stands in for the other', async () => {
    const asked: AccessTokenRequest[] = [];
    const auth = {
      ...credentials,
      getUserAccessToken: (request: AccessTokenRequest) => {
        asked.push(request);
        return `user-token-${asked.length}`;
      },
    };
    const { client, tokenCalls, calls } = await connect({ auth, call: [refused] }, options);
    expect(await errorOf(client.current())).toMatchObject({ reason: 'accessTokenInvalid', attempts: 2 });
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: true }]);
    expect(bearers(calls)).toStrictEqual(['Bearer user-token-1', 'Bearer user-token-2']);
    expect(tokenCalls).toHaveLength(0);
  });
});

const cause = new Error('the token service is down');

describe('getUserAccessToken', () => {
  it.each([
    {
      name: 'throws',
      give: () => {
        throw cause;
      },
    },
    { name: 'rejects', give: () => Promise.reject(cause) },
  ])('that $name is kind config, with its error as the cause', async ({ give }) => {
    const { client, calls } = await connect({ auth: { ...credentials, getUserAccessToken: give } });
    const error = await errorOf(client.current());
    expect(error).toMatchObject({ kind: 'config', option: 'getUserAccessToken', sent: 'no' });
    expect(String(error)).toBe('ConfigError: getUserAccessToken threw an error, so nothing was sent');
    expect(error instanceof Error && error.cause).toBe(cause);
    expect(calls).toHaveLength(0);
  });

  it.each([undefined, null, '', 7, {}, 'a b', 'a\r\nX-Evil: 1'])('that gives %j is kind config', async (junk) => {
    // A caller without TypeScript can give anything.
    const { client, calls } = await connect({ auth: { ...credentials, getUserAccessToken: () => junk as string } });
    const error = await errorOf(client.currentId());
    expect(error).toMatchObject({ kind: 'config', option: 'getUserAccessToken' });
    expect(error).not.toHaveProperty('cause');
    expect(String(error)).toContain('getUserAccessToken gave something that is no access token');
    expect(calls).toHaveLength(0);
  });

  it('is never shown, nor is what it gives', async () => {
    const echo = json({ code: 403000001, msg: 'got Bearer user-token', detail: 'user-token' }, 403);
    const { client } = await connect({ auth: { ...credentials, getUserAccessToken }, call: [echo] });
    const error = await errorOf(client.current());
    expect(error).toMatchObject({ reason: 'permissionDenied' });
    expect(JSON.stringify([error, String(error), Object.values(error as object)])).not.toContain('user-token');
  });
});
