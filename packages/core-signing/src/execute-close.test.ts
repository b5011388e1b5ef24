import { describe, expect, it } from 'vitest';
import { deferred } from '../test/support/deferred.ts';
import { fetchToken, greetInferred } from '../test/support/operations.ts';
import { rejectionOf } from '../test/support/rejection-of.ts';
import { ok, refusal, scriptedTransport } from '../test/support/scripted-transport.ts';
import { settle } from '../test/support/settle.ts';
import { greetCall, testClient } from '../test/support/test-client.ts';
import { closeClient } from './client/client-context.ts';
import { executeWithoutToken } from './execute.ts';
import { systemRuntime } from './retry/runtime.ts';
import { createCachedTokenSource } from './token/cached-token-source.ts';
import type { HeldToken } from './token/token-source.ts';

describe('closing the client', () => {
  it('makes later calls fail: nothing is sent, and no token is asked for', async () => {
    const transport = scriptedTransport(ok);
    const { call, context } = testClient({ transport });
    await closeClient(context);
    const error = await rejectionOf(call());
    expect(error).toMatchObject({ kind: 'transport', problem: 'client-closed', sent: 'no', operation: 'greet' });
    expect(String(error)).toContain('the client is closed. Nothing was sent.');
    expect(await rejectionOf(executeWithoutToken(context, greetCall(fetchToken)))).toMatchObject({
      problem: 'client-closed',
      operation: 'fetchToken',
    });
    expect(transport.requests).toHaveLength(0);
  });

  it('ends calls that wait for a token', async () => {
    const transport = scriptedTransport(ok);
    const held = deferred<HeldToken<string>>();
    const tokens = { peek: () => undefined, get: () => held.promise, refuse: () => undefined };
    const { call, context } = testClient({ transport, tokens });
    const rejection = rejectionOf(call());
    await settle();
    await closeClient(context);
    expect(await rejection).toMatchObject({ problem: 'client-closed', sent: 'no', attempts: 1 });
    held.resolve({ token: 'token', generation: 1 });
    await settle();
    expect(transport.requests).toHaveLength(0);
    expect(context.open.size).toBe(0);
  });

  it('ends the call that fetches a token, and all that wait for it', async () => {
    const transport = scriptedTransport('hang');
    const tokens = createCachedTokenSource<string>({
      policy: { refreshAheadMs: 1_000, expireAheadMs: 100 },
      nowMs: () => 0,
      async fetchToken() {
        await executeWithoutToken(client.context, greetCall(fetchToken));
        return { token: 'token', expiresInMs: 10_000 };
      },
    });
    const client = testClient({ transport, tokens });
    const rejections = Promise.all([client.call(), client.call()].map(rejectionOf));
    await transport.sentCount(1);
    await closeClient(client.context);
    for (const error of await rejections) expect(error).toMatchObject({ kind: 'transport', problem: 'client-closed' });
    expect(transport.requests).toHaveLength(1);
    expect(client.context.open.size).toBe(0);
  });

  it('ends a request that is under way, which may have arrived', async () => {
    const transport = scriptedTransport('hang');
    const { call, context } = testClient({ transport });
    const rejection = rejectionOf(call({}, greetInferred));
    await transport.sentCount(1);
    await closeClient(context);
    const error = await rejection;
    expect(error).toMatchObject({ kind: 'transport', problem: 'client-closed', sent: 'unknown', attempts: 1 });
    expect(String(error)).toContain('the client was closed. The request may have arrived and taken effect.');
    expect(transport.requests).toHaveLength(1);
  });

  it('ends a pause with what the attempt before it came to', async () => {
    const transport = scriptedTransport(refusal(300, 429), ok);
    const pausing = deferred<void>();
    const { call, context } = testClient({
      transport,
      realRuntime: {
        ...systemRuntime,
        sleep(_ms, signal) {
          pausing.resolve();
          return systemRuntime.sleep(10_000, signal);
        },
      },
    });
    const rejection = rejectionOf(call());
    await pausing.promise;
    await closeClient(context);
    expect(await rejection).toMatchObject({ kind: 'vendor', reason: 'rateLimited', attempts: 1 });
    expect(transport.requests).toHaveLength(1);
    expect(context.open.size).toBe(0);
  });

  it('stops a call whose token arrives in the same moment', async () => {
    const transport = scriptedTransport('hang');
    const held = deferred<HeldToken<string>>();
    const tokens = { peek: () => undefined, get: () => held.promise, refuse: () => undefined };
    const { call, context } = testClient({ transport, tokens });
    const rejection = rejectionOf(call());
    await settle();
    held.resolve({ token: 'token', generation: 1 });
    // The wait for the token is over, and the attempt has not begun.
    await Promise.resolve();
    await closeClient(context);
    expect(await rejection).toMatchObject({ kind: 'transport', problem: 'client-closed' });
    expect(context.open.size).toBe(0);
  });

  it('is done once, and closes the transport', async () => {
    const transport = scriptedTransport(ok);
    const { context } = testClient({ transport });
    await Promise.all([closeClient(context), closeClient(context)]);
    await closeClient(context);
    expect(transport.closeCalls).toBe(1);
  });

  it('leaves another client alone', async () => {
    const first = testClient({ transport: scriptedTransport(ok) });
    const second = testClient({ transport: scriptedTransport(ok) });
    await closeClient(first.context);
    expect(await second.call()).toEqual({ greeting: 'hello' });
  });
});
