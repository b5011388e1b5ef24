import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it, vi } from 'vitest';
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import { connect, header, input, now, tokenAnswer } from '../test/support/connect.ts';

const refused = json({ code: 40100011, msg: 'InvalidToken' }, 401);
const good = json(disable.response);

function bearers(calls: readonly RecordedRequest[]): (string | undefined)[] {
  return calls.map((call) => header(call, 'authorization'));
}

describe.each(transports)('over $name', ({ options }) => {
  it('one token serves all calls, also those that begin together', async () => {
    const { client, tokenCalls, calls } = await connect({}, options);
    await Promise.all(Array.from({ length: 5 }, () => client.batchDisable(input)));
    await client.batchDisable(input);
    expect(tokenCalls).toHaveLength(1);
    expect(bearers(calls)).toStrictEqual(Array.from({ length: 6 }, () => 'Bearer token-1'));
  });

  it('a token that is refused once is replaced, and the call sent again', async () => {
    const scene = { token: [tokenAnswer('token-1'), tokenAnswer('token-2')], call: [refused, good] };
    const { client, tokenCalls, calls } = await connect(scene, options);
    await client.batchDisable(input);
    expect(tokenCalls).toHaveLength(2);
    expect(bearers(calls)).toStrictEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('a token that is refused twice is an error', async () => {
    const { client, tokenCalls, calls } = await connect({ call: [refused] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      kind: 'vendor',
      reason: 'accessTokenInvalid',
      mayHaveExecuted: false,
      attempts: 2,
    });
    expect(tokenCalls).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  it('a refresh does not use up an attempt', async () => {
    const { client, calls } = await connect({ call: [refused, html(502), html(502), good] }, options);
    await client.batchDisable(input);
    expect(calls).toHaveLength(4);
  });

  it('a refresh also happens without retries', async () => {
    const { client, tokenCalls } = await connect({ call: [refused, good] }, { ...options, retry: false });
    await client.batchDisable(input);
    expect(tokenCalls).toHaveLength(2);
  });
});

const failures = [
  {
    name: 'a wrong key',
    answer: json({ code: 40100008, msg: 'invalid_client', debug: { desc: 'unknown client' } }, 401),
    error: { kind: 'vendor', reason: 'invalidClient', attempts: 1, details: { debug: { desc: 'unknown client' } } },
  },
  { name: 'HTML', answer: html(502), error: { kind: 'protocol', problem: 'html', attempts: 3 } },
  { name: 'no answer', answer: hangUp, error: { kind: 'transport', problem: 'connection', attempts: 3 } },
  {
    name: 'an envelope without a token',
    answer: json({ code: 0, msg: 'success' }),
    error: { kind: 'protocol', problem: 'no-envelope' },
  },
  {
    name: 'no life of the token',
    answer: json({ access_token: 'token-1', token_type: 'bearer' }),
    error: { kind: 'protocol', problem: 'wrong-shape', issues: [{ path: 'expires_in', message: 'is missing' }] },
  },
  {
    name: 'a token that would add a header',
    answer: tokenAnswer('token-1\r\nX-Evil: 1'),
    error: {
      kind: 'protocol',
      problem: 'wrong-shape',
      issues: [{ path: 'access_token', message: 'expected visible ASCII' }],
    },
  },
];

describe.each(failures)('the token call ends with $name', ({ answer, error }) => {
  it('so does the call that waits for it, and nothing else is sent', async () => {
    const { client, tokenCalls, calls } = await connect({ token: [answer] });
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      ...error,
      vendor: 'wps',
      operation: 'accessToken',
    });
    expect(tokenCalls).toHaveLength(error.attempts ?? 1);
    expect(calls).toHaveLength(0);
  });

  it('and the next call asks anew', async () => {
    const bad = Array.from({ length: error.attempts ?? 1 }, () => answer);
    const { client, calls } = await connect({ token: [...bad, tokenAnswer('token-2')] });
    await errorOf(client.batchDisable(input));
    await client.batchDisable(input);
    expect(bearers(calls)).toStrictEqual(['Bearer token-2']);
  });
});

it('a bare answer that also says code 0 is taken', async () => {
  const token = [json({ code: 0, access_token: 'token-1', expires_in: 7200, token_type: 'Bearer' })];
  const { client, calls } = await connect({ token });
  await client.batchDisable(input);
  expect(bearers(calls)).toStrictEqual(['Bearer token-1']);
});

describe('the life of a token, by the clock of the client', () => {
  /** A client whose clock stands at so many minutes after the first token was fetched. */
  async function atMinute(minutes: number) {
    let offsetMs = 0;
    const answers = { token: [tokenAnswer('token-1'), tokenAnswer('token-2')] };
    const connected = await connect(answers, { now: () => new Date(now.getTime() + offsetMs) });
    await connected.client.batchDisable(input);
    offsetMs = minutes * 60_000;
    return connected;
  }

  it('until 10 minutes before its end it is used as it is', async () => {
    const { client, calls, tokenCalls } = await atMinute(109.9);
    await client.batchDisable(input);
    expect(bearers(calls)).toStrictEqual(['Bearer token-1', 'Bearer token-1']);
    expect(tokenCalls).toHaveLength(1);
  });

  it('then it is still used, while another is fetched beside it', async () => {
    const { client, calls, tokenCalls } = await atMinute(110);
    await client.batchDisable(input);
    expect(bearers(calls)).toStrictEqual(['Bearer token-1', 'Bearer token-1']);
    await vi.waitFor(async () => {
      await client.batchDisable(input);
      expect(bearers(calls).at(-1)).toBe('Bearer token-2');
    });
    expect(tokenCalls).toHaveLength(2);
  });

  it('in its last minute calls wait for the next one', async () => {
    const { client, calls, tokenCalls } = await atMinute(119);
    await client.batchDisable(input);
    expect(bearers(calls)).toStrictEqual(['Bearer token-1', 'Bearer token-2']);
    expect(tokenCalls).toHaveLength(2);
  });
});
