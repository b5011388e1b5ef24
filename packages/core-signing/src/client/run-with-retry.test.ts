import { describe, expect, it } from 'vitest';
import { fetchToken, greet, greetInferred, greetOnce } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { adapter, countingTokens, greetCall, testClient } from '../../test/support/test-client.ts';
import { executeWithoutToken } from '../execute.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';
import { systemRuntime as realTime } from '../retry/runtime.ts';

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
    expect(runtime.pauses).toEqual([7_000]);
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

describe('deadlineMs', () => {
  it('leaves no pause that would reach it', async () => {
    const transport = scriptedTransport(lost('no'));
    const { call, runtime } = testClient({
      transport,
      retry: { maxAttempts: 9, initialDelayMs: 100 },
      deadlineMs: 700,
    });
    expect(await rejectionOf(call())).toMatchObject({ problem: 'connection', attempts: 3 });
    // 100 + 200 are spent; the next pause of 400 would end at the deadline.
    expect(runtime.pauses).toEqual([100, 200]);
  });

  it('can be set for one call', async () => {
    const transport = scriptedTransport(lost('no'));
    const { call, runtime } = testClient({ transport });
    await rejectionOf(call({ deadlineMs: 300 }));
    expect(runtime.pauses).toEqual([250]);
  });

  it('starts no attempt after a pause that took all of the time: the last failure is told', async () => {
    const transport = scriptedTransport(refusal(300, 429));
    const { call, runtime } = testClient({ transport, deadlineMs: 1_000 });
    runtime.overshootMs = 1_000;
    expect(await rejectionOf(call())).toMatchObject({ kind: 'vendor', reason: 'rateLimited', attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it('ends an attempt that hangs', async () => {
    const { call } = testClient({ transport: scriptedTransport('hang'), deadlineMs: 20, realRuntime: realTime });
    const error = await rejectionOf(call());
    expect(error).toMatchObject({ kind: 'transport', problem: 'deadline', sent: 'unknown', attempts: 1 });
    expect(String(error)).toContain('deadlineMs (20) ran out');
  });

  it('ends the wait for a token, and nothing was sent', async () => {
    const transport = scriptedTransport(ok);
    const tokens = { peek: () => undefined, get: () => new Promise<never>(() => undefined), refuse: () => undefined };
    const { call, context } = testClient({ transport, tokens, realRuntime: realTime });
    const error = await rejectionOf(call({ deadlineMs: 20 }));
    expect(error).toMatchObject({ kind: 'transport', problem: 'deadline', sent: 'no', attempts: 1 });
    expect(transport.requests).toHaveLength(0);
    expect(context.open.size).toBe(0);
  });
});

describe('timeoutMs', () => {
  it('ends one attempt, and the next one has all of it again', async () => {
    const transport = scriptedTransport('hang', 'hang', ok);
    const { call, runtime, context } = testClient({ transport, timeoutMs: 10 });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(runtime.pauses).toEqual([250, 500]);
    expect(context.open.size).toBe(0);
  });

  it('is told as such, can be set for one call, and is not repeated where that may do harm', async () => {
    const transport = scriptedTransport('hang');
    const error = await rejectionOf(testClient({ transport }).call({ timeoutMs: 10 }, greetOnce));
    expect(error).toMatchObject({ problem: 'timeout', sent: 'unknown', attempts: 1 });
    expect(String(error)).toContain('timeoutMs (10) ran out');
  });
});

describe('onAttempt', () => {
  it('is told of every attempt, with what comes next', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(
      lost('no'),
      { status: 502, headers: { 'x-request-id': 'id-2' }, body: '<html>' },
      refusal(200, 400),
      { ...ok, headers: { 'x-request-id': 'id-4' } },
    );
    await testClient({ transport, onAttempt: (event) => void events.push(event) }).call();
    const common = { vendor: 'feishu', operation: 'greet', durationMs: 0 };
    expect(events).toEqual([
      { ...common, attempt: 1, outcome: 'transport', reason: 'connection', retryInMs: 250 },
      {
        ...common,
        attempt: 2,
        outcome: 'protocol',
        reason: 'html',
        httpStatus: 502,
        requestId: 'id-2',
        retryInMs: 500,
      },
      { ...common, attempt: 3, outcome: 'vendor', reason: 'tokenExpired', httpStatus: 400, retryInMs: 0 },
      { ...common, attempt: 4, outcome: 'ok', httpStatus: 200, requestId: 'id-4' },
    ]);
  });

  it('is told how long an attempt took, to a tenth of a millisecond', async () => {
    const events: AttemptEvent[] = [];
    const client = testClient({
      transport: scriptedTransport(() => {
        client.runtime.elapsedMs += 12.345;
        return ok;
      }),
      onAttempt: (event) => void events.push(event),
    });
    await client.call();
    expect(events.map(({ durationMs }) => durationMs)).toEqual([12.3]);
  });

  it('holds no retryInMs for the last attempt', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(refusal(100, 400));
    await rejectionOf(testClient({ transport, onAttempt: (event) => void events.push(event) }).call());
    expect(events).toEqual([
      {
        vendor: 'feishu',
        operation: 'greet',
        durationMs: 0,
        attempt: 1,
        outcome: 'vendor',
        reason: 'badParameter',
        httpStatus: 400,
      },
    ]);
  });

  it('shows no token that stands in the header of the request id', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport({ ...ok, headers: { 'x-request-id': 'id-token-1-end' } });
    await testClient({ transport, onAttempt: (event) => void events.push(event) }).call();
    expect(events.map(({ requestId }) => requestId)).toEqual(['id-[redacted]-end']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('full disk');
      },
      'onAttempt threw: full disk',
    ],
    [
      'throws what is no error',
      () => {
        throw null;
      },
      'onAttempt threw: something that is no error',
    ],
    ['rejects', async () => Promise.reject(new Error('full disk')), 'onAttempt threw: full disk'],
  ])('does not change how the call ends when it %s', async (_name, onAttempt, message) => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    const { call } = testClient({ transport: scriptedTransport(ok), onAttempt });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(await warned).toMatchObject({ message, code: 'X_ON_ATTEMPT_THREW' });
  });
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
