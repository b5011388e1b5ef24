import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it, vi } from 'vitest';
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import { connect, now, openInput, tokenAnswer } from '../test/support/connect.ts';

const refused = json({ code: 99991663, msg: 'Invalid access token for authorization.' }, 400);
const good = json(open.response);

function bearers(calls: readonly RecordedRequest[]): (string | undefined)[] {
  return calls.map(({ headers }) => headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]);
}

describe.each(transports)('over $name', ({ options }) => {
  it('one token serves all calls, also those that begin together', async () => {
    const { client, tokenCalls, calls } = await connect({}, options);
    await Promise.all(Array.from({ length: 5 }, () => client.batchOpen(openInput)));
    await client.batchOpen(openInput);
    expect(tokenCalls).toHaveLength(1);
    expect(bearers(calls)).toStrictEqual(Array.from({ length: 6 }, () => 'Bearer t-1'));
  });

  it('a token that is refused once is replaced, and the call sent again', async () => {
    const scene = { token: [tokenAnswer('t-1'), tokenAnswer('t-2')], call: [refused, good] };
    const { client, tokenCalls, calls } = await connect(scene, options);
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(tokenCalls).toHaveLength(2);
    expect(bearers(calls)).toStrictEqual(['Bearer t-1', 'Bearer t-2']);
  });

  it('the same holds for a refusal with HTTP 200', async () => {
    const answer = json({ code: 99991663, msg: '' });
    const { client, tokenCalls } = await connect({ call: [answer, good] }, options);
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(tokenCalls).toHaveLength(2);
  });

  it('a token that is refused twice is an error', async () => {
    const { client, tokenCalls, calls } = await connect({ call: [refused] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
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
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(calls).toHaveLength(4);
  });

  it('a refresh also happens without retries', async () => {
    const { client, tokenCalls } = await connect({ call: [refused, good] }, { ...options, retry: false });
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(tokenCalls).toHaveLength(2);
  });
});

const failures = [
  {
    name: 'a wrong secret',
    answer: json({ code: 10014, msg: 'app secret invalid' }),
    error: { kind: 'vendor', reason: 'appCredentialsRejected', attempts: 1 },
  },
  {
    name: 'an internal error',
    answer: json({ code: 2200, msg: 'Internal Error' }),
    error: { kind: 'vendor', reason: 'internalError', attempts: 3 },
  },
  { name: 'HTML', answer: html(502), error: { kind: 'protocol', problem: 'html', attempts: 3 } },
  { name: 'no answer', answer: hangUp, error: { kind: 'transport', problem: 'connection', attempts: 3 } },
  {
    name: 'no token in the answer',
    answer: json({ code: 0, msg: 'ok', expire: 7200 }),
    error: {
      kind: 'protocol',
      problem: 'wrong-shape',
      issues: [{ path: 'tenant_access_token', message: 'is missing' }],
    },
  },
  {
    name: 'a token that would add a header',
    answer: tokenAnswer('t-1\r\nX-Evil: 1'),
    error: {
      kind: 'protocol',
      problem: 'wrong-shape',
      issues: [{ path: 'tenant_access_token', message: 'expected visible ASCII' }],
    },
  },
];

describe.each(failures)('the token call ends with $name', ({ answer, error }) => {
  it('so does the call that waits for it, and nothing else is sent', async () => {
    const { client, tokenCalls, calls } = await connect({ token: [answer] });
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      ...error,
      vendor: 'feishu',
      operation: 'tenantAccessToken',
      ...(error.kind === 'transport' ? {} : { doc: expect.stringContaining('https://open.feishu.cn/document/') }),
    });
    expect(tokenCalls).toHaveLength(error.attempts ?? 1);
    expect(calls).toHaveLength(0);
  });

  it('and the next call asks anew', async () => {
    const bad = Array.from({ length: error.attempts ?? 1 }, () => answer);
    const { client } = await connect({ token: [...bad, tokenAnswer('t-2')] });
    await errorOf(client.batchOpen(openInput));
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
  });
});

describe('the life of a token, by the clock of the client', () => {
  /** A client whose clock stands at so many minutes after the first token was fetched. */
  async function atMinute(minutes: number) {
    let offsetMs = 0;
    const answers = { token: [tokenAnswer('t-1'), tokenAnswer('t-2')] };
    const connected = await connect(answers, { now: () => new Date(now.getTime() + offsetMs) });
    const input = { ...openInput, user_list: [{ user_id: 'ou_1', end_time: '1666990378' }] };
    await connected.client.batchOpen(input);
    offsetMs = minutes * 60_000;
    return { ...connected, callAgain: () => connected.client.batchOpen(input) };
  }

  it('until 29 minutes before its end it is used as it is', async () => {
    const { callAgain, calls, tokenCalls } = await atMinute(90.9);
    await callAgain();
    expect(bearers(calls)).toStrictEqual(['Bearer t-1', 'Bearer t-1']);
    expect(tokenCalls).toHaveLength(1);
  });

  it('then it is still used, while another is fetched beside it', async () => {
    const { callAgain, calls, tokenCalls } = await atMinute(91);
    await callAgain();
    expect(bearers(calls)).toStrictEqual(['Bearer t-1', 'Bearer t-1']);
    await vi.waitFor(() => expect(tokenCalls).toHaveLength(2));
    await vi.waitFor(async () => {
      await callAgain();
      expect(bearers(calls).at(-1)).toBe('Bearer t-2');
    });
    expect(tokenCalls).toHaveLength(2);
  });

  it('in its last minute calls wait for the next one', async () => {
    const { callAgain, calls, tokenCalls } = await atMinute(119);
    await callAgain();
    expect(bearers(calls)).toStrictEqual(['Bearer t-1', 'Bearer t-2']);
    expect(tokenCalls).toHaveLength(2);
  });
});
