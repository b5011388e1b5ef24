import type { AccessTokenRequest } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import batch from '../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { connect, input, refusal } from '../test/support/connect.ts';
import type { CorpToken } from './token/corp-token.ts';

const good = json(batch.response);

/** A source that gives token-1, token-2 and so on, and remembers what it was asked. */
function counting() {
  const asked: AccessTokenRequest[] = [];
  const getAccessToken = async (request: AccessTokenRequest) => {
    asked.push(request);
    return { corpAccessToken: `token-${asked.length}`, corpId: 'FSCID_1' };
  };
  return { asked, getAccessToken };
}

describe.each(transports)('over $name', ({ options }) => {
  it('is asked before every attempt, and no token call is made', async () => {
    const { asked, getAccessToken } = counting();
    const { client, tokenCalls, calls } = await connect({ call: [html(502), good], auth: { getAccessToken } }, options);
    await client.setMemberStatusBatch(input);
    await client.setMemberStatusBatch(input);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: false }, { forceRefresh: false }]);
    expect(tokenCalls).toHaveLength(0);
    expect(calls.map(({ body }) => JSON.parse(body))).toStrictEqual(
      ['token-1', 'token-2', 'token-3'].map((corpAccessToken) => ({ corpAccessToken, corpId: 'FSCID_1', ...input })),
    );
  });

  it('is told when the token it gave was refused', async () => {
    const { asked, getAccessToken } = counting();
    const { client } = await connect({ call: [refusal(20016), good], auth: { getAccessToken } }, options);
    await client.setMemberStatusBatch(input);
    await client.setMemberStatusBatch(input);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: true }, { forceRefresh: false }]);
  });

  it('is not asked a third time when the second token is refused too', async () => {
    const { asked, getAccessToken } = counting();
    const { client, calls } = await connect({ call: [refusal(20016)], auth: { getAccessToken } }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      reason: 'corpAccessTokenInvalid',
      attempts: 2,
    });
    expect(asked).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });
});

it('only the two values that a call needs are taken from what it gives', async () => {
  const token = { corpAccessToken: 'token-1', corpId: 'FSCID_1', openUserIds: ['x'], expiresIn: 7200 };
  const { client, calls } = await connect({ auth: { getAccessToken: () => token } });
  await client.setMemberStatusBatch(input);
  expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({
    corpAccessToken: 'token-1',
    corpId: 'FSCID_1',
    ...input,
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
  const { client, calls } = await connect({ auth: { getAccessToken } });
  const error = await errorOf(client.setMemberStatusBatch(input));
  expect(error).toMatchObject({ kind: 'config', option: 'getAccessToken', sent: 'no' });
  expect(error instanceof Error && error.cause).toBe(cause);
  expect(calls).toHaveLength(0);
});

it.each([
  undefined,
  null,
  'token-1',
  7,
  {},
  ['token-1'],
  { corpAccessToken: 'token-1' },
  { corpAccessToken: '', corpId: 'FSCID_1' },
  { corpAccessToken: 'token-1', corpId: 7 },
])('a source that gives %j is kind config', async (junk) => {
  // A caller without TypeScript can give anything.
  const { client, calls } = await connect({ auth: { getAccessToken: () => junk as unknown as CorpToken } });
  expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({ kind: 'config', option: 'getAccessToken' });
  expect(calls).toHaveLength(0);
});
