import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../../test/support/deferred.ts';
import { fetchToken, greet } from '../../test/support/operations.ts';
import { recordingLimiter } from '../../test/support/recording-limiter.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { settle } from '../../test/support/settle.ts';
import { countingTokens, greetCall, testClient } from '../../test/support/test-client.ts';
import { executeWithoutToken } from '../execute.ts';
import { systemRuntime } from '../retry/runtime.ts';
import type { HeldToken } from '../token/token-source.ts';
import type { Limiter, Slot } from './limiter.ts';

const limited = { ...greet, rateLimits: [{ limit: 5, windowMs: 1_000, evidence: 'documented' as const }] };

describe('a client with a limiter', () => {
  it('asks for a place before every attempt, and says on whose account and within what limits', async () => {
    const limiter = recordingLimiter();
    const transport = scriptedTransport(lost('unknown'), ok);
    await testClient({ transport, limiter }).call({}, limited);
    const call = {
      vendor: 'feishu',
      operation: 'greet',
      subject: 'https://api.vendor.example',
      limits: limited.rateLimits,
    };
    expect(limiter.calls).toEqual([call, call]);
  });

  it.each([
    ['a value', ok, ['answered', undefined]],
    ['a refusal of the request', refusal(100, 400), ['answered', undefined]],
    ['a refusal for the rate', refusal(300, 429, {}, { 'retry-after': '90' }), ['rate-refused', 90_000]],
    ['a quota that is used up', refusal(301, 429), ['answered', undefined]],
    ['a failure that may have done something', refusal(400, 500), ['answered', undefined]],
    ['a gateway that refuses for the rate', { status: 429, body: '<html>' }, ['rate-refused', undefined]],
    ['a gateway that fails', { status: 502, body: '<html>' }, ['answered', undefined]],
    ['no answer', lost('unknown'), ['lost', undefined]],
  ])('reports %s', async (_name, step, report) => {
    const limiter = recordingLimiter();
    await testClient({ transport: scriptedTransport(step), limiter, retry: false })
      .call()
      .catch(() => undefined);
    expect(limiter.reports).toEqual([report]);
  });

  it('reports a call that the caller aborts as lost', async () => {
    const limiter = recordingLimiter();
    const transport = scriptedTransport('hang');
    const controller = new AbortController();
    const rejection = rejectionOf(testClient({ transport, limiter }).call({ signal: controller.signal }));
    await transport.sentCount(1);
    controller.abort('gone');
    expect(await rejection).toBe('gone');
    expect(limiter.reports).toEqual([['lost', undefined]]);
  });

  it('asks for token calls by their own operation', async () => {
    const limiter = recordingLimiter();
    const { context } = testClient({ transport: scriptedTransport(ok), limiter });
    await executeWithoutToken(context, greetCall(fetchToken));
    expect(limiter.calls.map(({ operation }) => operation)).toEqual(['fetchToken']);
  });

  it('takes the newest token once it has its place, and refuses that one when it is the one refused', async () => {
    const tokens = countingTokens();
    const limiter: Limiter = {
      async acquire() {
        tokens.refuse(1);
        return { done: () => undefined };
      },
    };
    const transport = scriptedTransport(ok);
    const peeking = { ...tokens, peek: (): HeldToken<string> => ({ token: 'newer', generation: 2 }) };
    await testClient({ transport, limiter, tokens: peeking }).call();
    expect(transport.requests[0]?.headers['Authorization']).toBe('Bearer newer');
  });
});

/** A limiter that gives its only place when the test says so, and takes no notice of the signal. */
function stubbornLimiter() {
  const place = deferred<Slot>();
  const asked = deferred<void>();
  const limiter: Limiter = {
    acquire() {
      asked.resolve();
      return place.promise;
    },
  };
  return { limiter, place, asked: asked.promise };
}

describe('the wait for a place', () => {
  it('counts against the deadline: nothing is sent then, and a place that comes later is given back', async () => {
    const { limiter, place } = stubbornLimiter();
    const transport = scriptedTransport(ok);
    const client = testClient({ transport, limiter, realRuntime: systemRuntime });
    const error = await rejectionOf(client.call({ deadlineMs: 20 }));
    expect(error).toMatchObject({ kind: 'transport', problem: 'deadline', sent: 'no', attempts: 1 });
    const done = vi.fn();
    place.resolve({ done });
    await settle();
    expect(done).toHaveBeenCalledWith('lost', undefined);
    expect(transport.requests).toHaveLength(0);
    expect(client.context.open.size).toBe(0);
  });

  it('does not count against the attempt', async () => {
    const { limiter, place, asked } = stubbornLimiter();
    const client = testClient({ transport: scriptedTransport(ok), limiter, realRuntime: systemRuntime });
    const call = client.call({ timeoutMs: 1 });
    await asked;
    // Long past the attempt's millisecond; the answer of the script takes none.
    await new Promise((resolve) => setTimeout(resolve, 20));
    place.resolve({ done: () => undefined });
    expect(await call).toEqual({ greeting: 'hello' });
  });

  it('ends with the caller’s own reason, and with the closing of the client', async () => {
    const { limiter, asked } = stubbornLimiter();
    const controller = new AbortController();
    const client = testClient({ transport: scriptedTransport(ok), limiter });
    const aborted = rejectionOf(client.call({ signal: controller.signal }));
    const closed = rejectionOf(client.call());
    await asked;
    controller.abort('gone');
    expect(await aborted).toBe('gone');
    for (const scope of client.context.open) scope.end('closed');
    expect(await closed).toMatchObject({ kind: 'transport', problem: 'client-closed', sent: 'no' });
  });
});

describe('a limiter that throws', () => {
  it('when asked: nothing is sent, and its error is the cause', async () => {
    const cause = new Error('redis is down');
    const transport = scriptedTransport(ok);
    const limiter: Limiter = {
      acquire: () => {
        throw cause;
      },
    };
    const error = await rejectionOf(testClient({ transport, limiter }).call());
    expect(error).toMatchObject({ kind: 'config', option: 'limiter', sent: 'no', cause });
    expect(transport.requests).toHaveLength(0);
  });

  it('when told: the call ends as it ended', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined);
    const done = (): void => {
      throw new Error('redis is down');
    };
    const limiter: Limiter = { acquire: async () => ({ done }) };
    expect(await testClient({ transport: scriptedTransport(ok), limiter }).call()).toEqual({ greeting: 'hello' });
    expect(warned).toHaveBeenCalledWith('a limiter threw: redis is down', { code: 'X_LIMITER_THREW' });
    warned.mockRestore();
  });
});

describe('retry: false of a call', () => {
  it('tries once, whatever the client is set to', async () => {
    const transport = scriptedTransport(lost('no'), ok);
    expect(await rejectionOf(testClient({ transport }).call({ retry: false }))).toMatchObject({ attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it('still replaces a refused token, once', async () => {
    const transport = scriptedTransport(refusal(200, 400), ok);
    expect(await testClient({ transport }).call({ retry: false })).toEqual({ greeting: 'hello' });
  });
});
