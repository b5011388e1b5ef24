import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it, vi } from 'vitest';
import batch from '../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { connect, input, refusal, tokenAnswer } from '../test/support/connect.ts';

const good = json(batch.response);

function tokens(calls: readonly RecordedRequest[]): unknown[] {
  return calls.map(({ body }) => {
    const { corpAccessToken, corpId }: Record<string, unknown> = JSON.parse(body);
    return `${corpAccessToken} of ${corpId}`;
  });
}

describe.each(transports)('over $name', ({ options }) => {
  it('one token serves all calls, also those that begin together', async () => {
    const { client, tokenCalls, calls } = await connect({}, options);
    await Promise.all(Array.from({ length: 5 }, () => client.setMemberStatusBatch(input)));
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(1);
    expect(tokens(calls)).toStrictEqual(Array.from({ length: 6 }, () => 'token-1 of FSCID_1'));
  });

  it.each([20016, 20005])('a token that is refused once with %i is replaced, and the call sent again', async (code) => {
    const scene = { token: [tokenAnswer('token-1'), tokenAnswer('token-2', 'FSCID_2')], call: [refusal(code), good] };
    const { client, tokenCalls, calls } = await connect(scene, options);
    expect(await client.setMemberStatusBatch(input)).toStrictEqual({ traceId: batch.response.traceId });
    expect(tokenCalls).toHaveLength(2);
    expect(tokens(calls)).toStrictEqual(['token-1 of FSCID_1', 'token-2 of FSCID_2']);
  });

  it('a token that is refused twice is an error', async () => {
    const { client, tokenCalls, calls } = await connect({ call: [refusal(20016)] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'vendor',
      reason: 'corpAccessTokenInvalid',
      mayHaveExecuted: false,
      attempts: 2,
    });
    expect(tokenCalls).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  it('a refresh does not use up an attempt', async () => {
    const { client, calls } = await connect({ call: [refusal(20016), html(502), html(502), good] }, options);
    await client.setMemberStatusBatch(input);
    expect(calls).toHaveLength(4);
  });

  it('a refresh also happens without retries', async () => {
    const { client, tokenCalls } = await connect({ call: [refusal(20016), good] }, { ...options, retry: false });
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(2);
  });
});

const failures = [
  {
    name: 'a wrong secret',
    answer: refusal(10006, { errorDescription: '缺少参数或参数不合法' }),
    error: { kind: 'vendor', reason: 'appSecretRejected', attempts: 1, requestId: 'E-O.1' },
  },
  { name: 'HTML', answer: html(502), error: { kind: 'protocol', problem: 'html', attempts: 3 } },
  { name: 'no answer', answer: hangUp, error: { kind: 'transport', problem: 'connection', attempts: 3 } },
  {
    name: 'no token in the answer',
    answer: json({ errorCode: 0, errorMessage: 'success', corpId: 'FSCID_1', expiresIn: 7200 }),
    error: { kind: 'protocol', problem: 'wrong-shape', issues: [{ path: 'corpAccessToken', message: 'is missing' }] },
  },
  {
    name: 'an empty corpId',
    answer: tokenAnswer('token-1', ''),
    error: { kind: 'protocol', problem: 'wrong-shape', issues: [{ path: 'corpId', message: 'must not be empty' }] },
  },
];

describe.each(failures)('the token call ends with $name', ({ answer, error }) => {
  it('so does the call that waits for it, and nothing else is sent', async () => {
    const { client, tokenCalls, calls } = await connect({ token: [answer] });
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      ...error,
      vendor: 'fxiaoke',
      operation: 'corpAccessToken',
    });
    expect(tokenCalls).toHaveLength(error.attempts ?? 1);
    expect(calls).toHaveLength(0);
  });

  it('and the next call asks anew', async () => {
    const bad = Array.from({ length: error.attempts ?? 1 }, () => answer);
    const { client, calls } = await connect({ token: [...bad, tokenAnswer('token-2')] });
    await errorOf(client.setMemberStatusBatch(input));
    await client.setMemberStatusBatch(input);
    expect(tokens(calls)).toStrictEqual(['token-2 of FSCID_1']);
  });
});

describe('the life of a token, by the clock of the client', () => {
  /** A client whose clock stands at so many seconds after the first token was fetched. */
  async function atSecond(seconds: number) {
    let offsetMs = 0;
    const startMs = Date.UTC(2026, 10, 21);
    const answers = { token: [tokenAnswer('token-1'), tokenAnswer('token-2')] };
    const connected = await connect(answers, { now: () => new Date(startMs + offsetMs) });
    await connected.client.setMemberStatusBatch(input);
    offsetMs = seconds * 1000;
    return connected;
  }

  it('until 6650 of its 7200 seconds it is used as it is', async () => {
    const { client, calls, tokenCalls } = await atSecond(6649);
    await client.setMemberStatusBatch(input);
    expect(tokens(calls)).toStrictEqual(['token-1 of FSCID_1', 'token-1 of FSCID_1']);
    expect(tokenCalls).toHaveLength(1);
  });

  it('then it is still used, while another is fetched beside it', async () => {
    const { client, calls, tokenCalls } = await atSecond(6650);
    await client.setMemberStatusBatch(input);
    expect(tokens(calls)).toStrictEqual(['token-1 of FSCID_1', 'token-1 of FSCID_1']);
    await vi.waitFor(async () => {
      await client.setMemberStatusBatch(input);
      expect(tokens(calls).at(-1)).toBe('token-2 of FSCID_1');
    });
    expect(tokenCalls).toHaveLength(2);
  });

  it('in its last minute calls wait for the next one', async () => {
    const { client, calls, tokenCalls } = await atSecond(7140);
    await client.setMemberStatusBatch(input);
    expect(tokens(calls)).toStrictEqual(['token-1 of FSCID_1', 'token-2 of FSCID_1']);
    expect(tokenCalls).toHaveLength(2);
  });
});
