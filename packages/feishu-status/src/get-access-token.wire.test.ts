import type { AccessTokenRequest } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import { connect, openInput } from '../test/support/connect.ts';

const refused = json({ code: 99991663, msg: 'Invalid access token for authorization.' }, 400);
const good = json(open.response);

/** A source that gives t-1, t-2 and so on, and remembers what it was asked. */
function counting() {
  const asked: AccessTokenRequest[] = [];
  const getAccessToken = async (request: AccessTokenRequest) => {
    asked.push(request);
    return `t-${asked.length}`;
  };
  return { asked, getAccessToken };
}

describe.each(transports)('over $name', ({ options }) => {
  it('is asked before every attempt, and no token call is made', async () => {
    const { asked, getAccessToken } = counting();
    const scene = { call: [html(502), good], auth: { getAccessToken } };
    const { client, tokenCalls, calls } = await connect(scene, options);
    await client.batchOpen(openInput);
    await client.batchOpen(openInput);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: false }, { forceRefresh: false }]);
    expect(tokenCalls).toHaveLength(0);
    const tokens = calls.map(({ headers }) => headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]);
    expect(tokens).toStrictEqual(['Bearer t-1', 'Bearer t-2', 'Bearer t-3']);
  });

  it('is told when the token it gave was refused', async () => {
    const { asked, getAccessToken } = counting();
    const { client, calls } = await connect({ call: [refused, good], auth: { getAccessToken } }, options);
    await client.batchOpen(openInput);
    await client.batchOpen(openInput);
    expect(asked).toStrictEqual([{ forceRefresh: false }, { forceRefresh: true }, { forceRefresh: false }]);
    expect(calls).toHaveLength(3);
  });

  it('is not asked a third time when the second token is refused too', async () => {
    const { asked, getAccessToken } = counting();
    const { client, calls } = await connect({ call: [refused], auth: { getAccessToken } }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ reason: 'accessTokenInvalid', attempts: 2 });
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
  const { client, calls } = await connect({ auth: { getAccessToken } });
  const error = await errorOf(client.batchOpen(openInput));
  expect(error).toMatchObject({ kind: 'config', option: 'getAccessToken', sent: 'no' });
  expect(error instanceof Error && error.cause).toBe(cause);
  expect(calls).toHaveLength(0);
});

it.each([undefined, null, '', 7, {}, ['t-1'], 't 1', 't-1\r\nX-Evil: 1', 't-é'])(
  'a source that gives %j is kind config',
  async (junk) => {
    // A caller without TypeScript can give anything.
    const getAccessToken = () => junk as string;
    const { client, calls } = await connect({ auth: { getAccessToken } });
    const error = await errorOf(client.batchOpen(openInput));
    expect(error).toMatchObject({ kind: 'config', option: 'getAccessToken' });
    expect(calls).toHaveLength(0);
  },
);

it('a source that never answers ends with the deadline of the call', async () => {
  const getAccessToken = () => new Promise<string>(() => undefined);
  const { client, calls } = await connect({ auth: { getAccessToken } });
  expect(await errorOf(client.batchOpen(openInput, { deadlineMs: 20 }))).toMatchObject({
    kind: 'transport',
    problem: 'deadline',
    sent: 'no',
  });
  expect(calls).toHaveLength(0);
});
