import { describe, expect, it } from 'vitest';
import { fetchToken, greet, greetInferred, greetMany, greetOnce } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { adapter, countingTokens, greetCall, testClient } from '../../test/support/test-client.ts';
import { executeWithoutToken } from '../execute.ts';

describe('retry', () => {
  it('tries up to three times, with growing pauses', async () => {
    const transport = scriptedTransport(lost('unknown'));
    const { call, runtime } = testClient({ transport });
    runtime.randomValue = 0.5;
    const error = await rejectionOf(call());
    expect(error).toMatchObject({ kind: 'transport', problem: 'connection', sent: 'unknown', attempts: 3 });
    expect(transport.requests).toHaveLength(3);
    expect(runtime.pauses).toEqual([125, 250]);
  });

  it('ends with the value once there is one', async () => {
    const transport = scriptedTransport({ status: 503, body: '<html>' }, refusal(400, 500), ok);
    const { call, runtime } = testClient({ transport });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(runtime.pauses).toEqual([250, 500]);
  });

  it('follows the options', async () => {
    const transport = scriptedTransport(lost('no'));
    const { call, runtime } = testClient({ transport, retry: { maxAttempts: 5, initialDelayMs: 10, maxDelayMs: 25 } });
    await rejectionOf(call());
    expect(runtime.pauses).toEqual([10, 20, 25, 25]);
  });

  it('can be switched off', async () => {
    const transport = scriptedTransport(lost('no'));
    const error = await rejectionOf(testClient({ transport, retry: false }).call());
    expect(error).toMatchObject({ attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it('leaves a quota alone although it comes with HTTP 429', async () => {
    const transport = scriptedTransport(refusal(301, 429, {}, { 'retry-after': '1' }));
    const error = await rejectionOf(testClient({ transport }).call());
    expect(error).toMatchObject({ reason: 'quotaUsedUp', retryAfterMs: 1_000, attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it('does not repeat a write that may have been carried out, and repeats one that was not', async () => {
    const uncertain = scriptedTransport(lost('unknown'), ok);
    expect(await rejectionOf(testClient({ transport: uncertain }).call({}, greetOnce))).toMatchObject({ attempts: 1 });
    expect(uncertain.requests).toHaveLength(1);

    const certain = scriptedTransport(lost('no'), refusal(300, 429), ok);
    expect(await testClient({ transport: certain }).call({}, greetOnce)).toEqual({ greeting: 'hello' });
    expect(certain.requests).toHaveLength(3);
  });

  it('repeats the refused write of one, and not of many, where the code can come half way through many', async () => {
    const one = scriptedTransport(refusal(401, 500), ok);
    expect(await testClient({ transport: one }).call({}, greetOnce)).toEqual({ greeting: 'hello' });
    expect(one.requests).toHaveLength(2);

    const many = scriptedTransport(refusal(401, 500), ok);
    expect(await rejectionOf(testClient({ transport: many }).call({}, greetMany))).toMatchObject({
      reason: 'partlyBusy',
      mayHaveExecuted: true,
      attempts: 1,
    });
    expect(many.requests).toHaveLength(1);
  });

  it('repeats what is only taken to be repeatable unless repeatUncertainWrites is false', async () => {
    const attempts = async (repeatUncertainWrites: boolean | undefined, operation: typeof greet): Promise<number> => {
      const transport = scriptedTransport(lost('unknown'));
      await rejectionOf(testClient({ transport, repeatUncertainWrites }).call({}, operation));
      return transport.requests.length;
    };
    expect(await attempts(undefined, greetInferred)).toBe(3);
    expect(await attempts(true, greetInferred)).toBe(3);
    expect(await attempts(false, greetInferred)).toBe(1);
    expect(await attempts(false, greet)).toBe(3);
  });
});

describe('a hint of the vendor', () => {
  it('is waited for', async () => {
    const transport = scriptedTransport(refusal(300, 429, {}, { 'retry-after': '7' }), ok);
    const { call, runtime } = testClient({ transport });
    await call();
    expect(runtime.pauses).toEqual([7_250]);
  });

  it.each([
    ['a refusal', refusal(300, 429, {}, { 'retry-after': '60' }), 'vendor'],
    ['a gateway', { status: 503, headers: { 'retry-after': '60' }, body: '<html>' }, 'protocol'],
  ] as const)('that is longer than the call may take is handed back: %s', async (_name, answer, kind) => {
    const transport = scriptedTransport(answer);
    const { call, runtime } = testClient({ transport, deadlineMs: 60_000 });
    const error = await rejectionOf(call());
    expect(error).toMatchObject({ kind, retryAfterMs: 60_000, attempts: 1 });
    expect(String(error)).toContain('asks to wait 60 s.');
    expect(runtime.pauses).toEqual([]);
  });
});

describe('a refused token', () => {
  it('is replaced once, even without retries and for what may not be repeated', async () => {
    const transport = scriptedTransport(refusal(200, 400), ok);
    const tokens = countingTokens();
    const { call, runtime } = testClient({ transport, tokens, retry: { maxAttempts: 1 } });
    expect(await call({}, greetOnce)).toEqual({ greeting: 'hello' });
    expect(transport.requests.map(({ headers }) => headers['Authorization'])).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(tokens.refused).toEqual([1]);
    expect(runtime.pauses).toEqual([]);
  });

  it('is not replaced twice', async () => {
    const transport = scriptedTransport(refusal(200, 400));
    const tokens = countingTokens();
    const error = await rejectionOf(testClient({ transport, tokens }).call());
    expect(error).toMatchObject({ kind: 'vendor', reason: 'tokenExpired', attempts: 2 });
    expect(tokens.refused).toEqual([1]);
  });

  it('takes nothing from the other attempts', async () => {
    const transport = scriptedTransport(lost('no'), refusal(200, 400), lost('no'), lost('no'), ok);
    const { call, runtime } = testClient({ transport });
    expect(await rejectionOf(call())).toMatchObject({ kind: 'transport', attempts: 4 });
    expect(runtime.pauses).toEqual([250, 500]);
  });

  it('does not happen to a call that has none: it is not sent again in vain', async () => {
    const transport = scriptedTransport(refusal(200, 400));
    const { context } = testClient({ transport });
    expect(await rejectionOf(executeWithoutToken(context, greetCall(fetchToken)))).toMatchObject({
      reason: 'tokenExpired',
    });
    expect(transport.requests).toHaveLength(1);
  });
});

it('passes a bug of a runtime on as it is', async () => {
  const bug = new TypeError('a bug');
  const { call, runtime, context } = testClient({ transport: scriptedTransport(lost('no')) });
  runtime.sleep = () => Promise.reject(bug);
  expect(await rejectionOf(call())).toBe(bug);
  expect(context.open.size).toBe(0);
});

it('passes a bug of a transport on as it is', async () => {
  const bug = new TypeError('a bug');
  const transport = { send: () => Promise.reject(bug), close: async () => undefined };
  const { call, context } = testClient({ transport });
  expect(await rejectionOf(call())).toBe(bug);
  expect(context.open.size).toBe(0);
});

it('names the vendor and the number of attempts', async () => {
  const { call } = testClient({
    transport: scriptedTransport(lost('unknown')),
    adapter: { ...adapter, title: 'WPS 365' },
  });
  expect(String(await rejectionOf(call()))).toContain('greet got no answer from WPS 365 after 3 attempts');
});
