import type { AttemptEvent } from '@x/core-signing';
import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import { callByName } from '../test/support/call-by-name.ts';
import { connect, credentials, input } from '../test/support/connect.ts';
import { fixtures } from '../test/support/fixtures.ts';
import { operations } from './contract/operations.ts';

function limited(headers: Readonly<Record<string, string>> = {}) {
  return json({ code: 429000001, msg: '请求太频繁' }, 429, headers);
}

const serverError = json({ code: 500000004, msg: '服务端其他错误' }, 500);

describe.each(transports)('over $name', ({ options }) => {
  it('waits at least as long as a Retry-After says', async () => {
    const events: AttemptEvent[] = [];
    const call = [limited({ 'Retry-After': '0.05' }), json(disable.response)];
    const { client } = await connect({ call }, { ...options, onAttempt: (event) => events.push(event) });
    await client.batchDisable(input);
    expect(events.filter(({ operation }) => operation === 'batchDisable')).toMatchObject([
      {
        attempt: 1,
        outcome: 'vendor',
        reason: 'tooManyRequests',
        httpStatus: 429,
        retryInMs: expect.toSatisfy((ms: number) => ms >= 50),
      },
      { attempt: 2, outcome: 'ok', httpStatus: 200 },
    ]);
  });

  it('hands a wait that outlasts the call back to the caller', async () => {
    const { client, calls } = await connect({ call: [limited({ 'Retry-After': '60' })] }, options);
    const error = await errorOf(client.batchDisable(input));
    expect(error).toMatchObject({ reason: 'tooManyRequests', retryAfterMs: 60_000, attempts: 1 });
    expect(String(error)).toContain('WPS 365 asks to wait 60 s.');
    expect(calls).toHaveLength(1);
  });
});

describe('retry: false', () => {
  it.each([serverError, html(502), hangUp, limited()])('tries once', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, { retry: false });
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });
});

describe('repeatUncertainWrites: false', () => {
  const options = { repeatUncertainWrites: false };

  it.each([serverError, html(502), hangUp])('sends nothing twice that may have taken effect', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  it('still repeats what was certainly not carried out', async () => {
    const { client, calls } = await connect({ call: [limited()] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ reason: 'tooManyRequests', attempts: 3 });
    expect(calls).toHaveLength(3);
  });
});

/** The calls that do something again when they are sent again. */
const onceOnly: readonly string[] = ['create', 'delete'];

describe.each(fixtures)('$operation, whose answer was lost', ({ operation, input: example, request }) => {
  const auth = { ...credentials, getUserAccessToken: () => 'user-token' };
  const isWrite = operations[operation].idempotent.evidence === 'inferred';

  it(`is ${onceOnly.includes(operation) ? 'not ' : ''}sent again`, async () => {
    const attempts = onceOnly.includes(operation) ? 1 : 3;
    for (const answer of [hangUp, html(502), serverError]) {
      const { client, calls } = await connect({ auth, call: [answer] });
      expect(await errorOf(callByName(client, operation, example))).toMatchObject({ operation, attempts });
      expect(calls).toHaveLength(attempts);
    }
  });

  it(`is ${isWrite ? 'not ' : ''}sent again with repeatUncertainWrites: false`, async () => {
    const { client, calls } = await connect({ auth, call: [hangUp] }, { repeatUncertainWrites: false });
    await errorOf(callByName(client, operation, example));
    expect(calls).toHaveLength(isWrite ? 1 : 3);
    if (request.method === 'GET') expect(isWrite).toBe(false);
  });

  it('is sent again when it was certainly not carried out', async () => {
    const { client, calls } = await connect({ auth, call: [limited()] });
    expect(await errorOf(callByName(client, operation, example))).toMatchObject({ reason: 'tooManyRequests' });
    expect(calls).toHaveLength(3);
  });
});
