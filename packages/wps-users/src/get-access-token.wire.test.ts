import type { AccessTokenRequest } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import { connect, credentials, header, input } from '../test/support/connect.ts';
import type { OwnAccessToken } from './options.ts';

const refused = json({ code: 40100011, msg: 'InvalidToken' }, 401);
const good = json(disable.response);

/** A source that gives token-1, token-2 and so on, and remembers what it was asked. */
function counting() {
  const asked: AccessTokenRequest[] = [];
  const getAccessToken = async (request: AccessTokenRequest) => {
    asked.push(request);
    return `token-${asked.length}`;
  };
  return { asked, getAccessToken };
}

function unsigned(getAccessToken: OwnAccessToken['getAccessToken']): OwnAccessToken {
  return { signing: 'none', getAccessToken };
}

describe.each(transports)('over $name', ({ options }) => {
  it('is asked before every attempt, and no token call is made', async () => {
    const { asked, getAccessToken } = counting();
    const scene = { call: [html(502), good], auth: unsigned(getAccessToken) };
    const { client, tokenCalls, calls } = await connect(scene, options);
    await client.batchDisable(input);
    await client.batchDisable(input);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: false }, { forceRefresh: false }]);
    expect(tokenCalls).toHaveLength(0);
    expect(calls.map((call) => header(call, 'authorization'))).toStrictEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-3',
    ]);
    expect(calls.map((call) => header(call, 'x-kso-authorization'))).toStrictEqual([undefined, undefined, undefined]);
  });

  it('beside the keys of the app, which then only sign', async () => {
    const { getAccessToken } = counting();
    const { client, tokenCalls, calls } = await connect({ auth: { ...credentials, getAccessToken } }, options);
    await client.batchDisable(input);
    expect(tokenCalls).toHaveLength(0);
    expect(header(calls[0], 'authorization')).toBe('Bearer token-1');
    expect(header(calls[0], 'x-kso-authorization')).toMatch(/^KSO-1 AK123456:[0-9a-f]{64}$/);
  });

  it('is told when the token it gave was refused', async () => {
    const { asked, getAccessToken } = counting();
    const { client } = await connect({ call: [refused, good], auth: unsigned(getAccessToken) }, options);
    await client.batchDisable(input);
    await client.batchDisable(input);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: true }, { forceRefresh: false }]);
  });

  it('is not asked a third time when the second token is refused too', async () => {
    const { asked, getAccessToken } = counting();
    const { client, calls } = await connect({ call: [refused], auth: unsigned(getAccessToken) }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ reason: 'accessTokenInvalid', attempts: 2 });
    expect(asked).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });
});

const cause = new Error('the token service is down');

it.each([
  {
    name: 'throws',
    getAccessToken: () => {
      throw cause;
    },
  },
  { name: 'rejects', getAccessToken: () => Promise.reject(cause) },
])('a source that $name is kind config, with its error as the cause', async ({ getAccessToken }) => {
  const { client, calls } = await connect({ auth: unsigned(getAccessToken) });
  const error = await errorOf(client.batchDisable(input));
  expect(error).toMatchObject({ kind: 'config', option: 'getAccessToken', sent: 'no' });
  expect(error instanceof Error && error.cause).toBe(cause);
  expect(calls).toHaveLength(0);
});

it.each([undefined, null, '', 7, {}, ['token-1'], 'a b', 'a\r\nX-Evil: 1', 'é'])(
  'a source that gives %j is kind config',
  async (junk) => {
    // A caller without TypeScript can give anything.
    const { client, calls } = await connect({ auth: unsigned(() => junk as string) });
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ kind: 'config', option: 'getAccessToken' });
    expect(calls).toHaveLength(0);
  },
);
