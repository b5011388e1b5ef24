import { getEventListeners, setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { deferred } from '../test/support/deferred.ts';
import { rejectionOf } from '../test/support/rejection-of.ts';
import { lost, ok, refusal, scriptedTransport } from '../test/support/scripted-transport.ts';
import { settle } from '../test/support/settle.ts';
import { type TestClient, testClient } from '../test/support/test-client.ts';
import { systemRuntime } from './retry/runtime.ts';
import type { HeldToken } from './token/token-source.ts';

const reasons: readonly (readonly [name: string, reason: unknown])[] = [
  ['an error', new Error('the user left')],
  ['a text', 'the user left'],
  ['null', null],
  ['an object', { why: 'the user left' }],
];

/** Nothing of the call is left: no open scope, no listener on the caller's signal. */
function expectCleanedUp({ context }: TestClient, signal: AbortSignal): void {
  expect(context.open.size).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
}

describe.each(reasons)('a call that is aborted with %s rejects with just that', (_name, reason) => {
  it('before it starts: nothing is sent and no token is asked for', async () => {
    const transport = scriptedTransport(ok);
    let tokenCalls = 0;
    const get = async (): Promise<HeldToken<string>> => {
      tokenCalls += 1;
      return { token: 'token', generation: 1 };
    };
    const client = testClient({ transport, tokens: { peek: () => undefined, get, refuse: () => undefined } });
    const signal = AbortSignal.abort(reason);
    expect(await rejectionOf(client.call({ signal }))).toBe(reason);
    expect(transport.requests).toHaveLength(0);
    expect(tokenCalls).toBe(0);
    expectCleanedUp(client, signal);
  });

  it('while it waits for a token: nothing is sent, also when the token comes later', async () => {
    const transport = scriptedTransport(ok);
    const held = deferred<HeldToken<string>>();
    const tokens = { peek: () => undefined, get: () => held.promise, refuse: () => undefined };
    const client = testClient({ transport, tokens });
    const controller = new AbortController();
    const rejection = rejectionOf(client.call({ signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await rejection).toBe(reason);
    held.resolve({ token: 'token', generation: 1 });
    await settle();
    expect(transport.requests).toHaveLength(0);
    expectCleanedUp(client, controller.signal);
  });

  it('while the request is under way: it is not repeated', async () => {
    const transport = scriptedTransport('hang');
    const client = testClient({ transport });
    const controller = new AbortController();
    const rejection = rejectionOf(client.call({ signal: controller.signal }));
    await transport.sentCount(1);
    controller.abort(reason);
    expect(await rejection).toBe(reason);
    expect(transport.requests).toHaveLength(1);
    expectCleanedUp(client, controller.signal);
  });

  it('while it pauses before the next attempt', async () => {
    const transport = scriptedTransport(lost('no'), ok);
    const pausing = deferred<void>();
    const client = testClient({
      transport,
      realRuntime: {
        ...systemRuntime,
        random: () => 1,
        sleep(ms, signal) {
          pausing.resolve();
          return systemRuntime.sleep(ms, signal);
        },
      },
      retry: { initialDelayMs: 10_000, maxDelayMs: 10_000 },
    });
    const controller = new AbortController();
    const rejection = rejectionOf(client.call({ signal: controller.signal }));
    await pausing.promise;
    controller.abort(reason);
    expect(await rejection).toBe(reason);
    expect(transport.requests).toHaveLength(1);
    expectCleanedUp(client, controller.signal);
  });

  it('right after a refused token: no further attempt', async () => {
    const controller = new AbortController();
    const transport = scriptedTransport(() => {
      controller.abort(reason);
      return refusal(200, 400);
    }, ok);
    const client = testClient({ transport });
    expect(await rejectionOf(client.call({ signal: controller.signal }))).toBe(reason);
    expect(transport.requests).toHaveLength(1);
    expectCleanedUp(client, controller.signal);
  });
});

it('rejects with the AbortError of the platform when no reason was given', async () => {
  const controller = new AbortController();
  controller.abort();
  const error = await rejectionOf(testClient({ transport: scriptedTransport(ok) }).call({ signal: controller.signal }));
  expect(error).toBe(controller.signal.reason);
  expect(error).toMatchObject({ name: 'AbortError' });
});

it('rejects with the TimeoutError of an AbortSignal.timeout', async () => {
  const signal = AbortSignal.timeout(5);
  const error = await rejectionOf(testClient({ transport: scriptedTransport('hang') }).call({ signal }));
  expect(error).toBe(signal.reason);
  expect(error).toMatchObject({ name: 'TimeoutError' });
});

it('keeps a value that was there before the abort', async () => {
  const controller = new AbortController();
  const client = testClient({ transport: scriptedTransport(ok) });
  expect(await client.call({ signal: controller.signal })).toEqual({ greeting: 'hello' });
  controller.abort();
  expectCleanedUp(client, controller.signal);
});

it('ends one call only: others with the same token wait on', async () => {
  const transport = scriptedTransport(ok);
  const held = deferred<HeldToken<string>>();
  const tokens = { peek: () => undefined, get: () => held.promise, refuse: () => undefined };
  const { call } = testClient({ transport, tokens });
  const controller = new AbortController();
  const aborted = rejectionOf(call({ signal: controller.signal }));
  const other = call();
  await settle();
  controller.abort('enough');
  expect(await aborted).toBe('enough');
  held.resolve({ token: 'token', generation: 1 });
  expect(await other).toEqual({ greeting: 'hello' });
});

it('may share one signal among many calls without a warning about too many listeners', async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on('warning', onWarning);
  const { signal } = new AbortController();
  // As Node 20 makes signals; later versions set no limit.
  setMaxListeners(10, signal);
  const client = testClient({ transport: scriptedTransport(ok) });
  await Promise.all(Array.from({ length: 100 }, () => client.call({ signal })));
  await settle();
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
  expectCleanedUp(client, signal);
});
