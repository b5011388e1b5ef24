import { afterEach, describe, expect, it } from 'vitest';
import { manualRuntime } from '../test/support/manual-runtime.ts';
import { greetOnce } from '../test/support/operations.ts';
import { answer, type RawServer, type Respond, startRawServer } from '../test/support/raw-server.ts';
import { rejectionOf } from '../test/support/rejection-of.ts';
import type { Greeting } from '../test/support/schemas.ts';
import { settle } from '../test/support/settle.ts';
import { adapter, countingTokens, greetCall } from '../test/support/test-client.ts';
import { bothTransports } from '../test/support/transports.ts';
import { type ClientContext, closeClient, createClientContext } from './client/client-context.ts';
import type { Operation } from './contract/operation.ts';
import { execute } from './execute.ts';
import type { CallOptions, CommonOptions } from './options/common-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import type { Runtime } from './retry/runtime.ts';

const hello = answer('{"code":0,"data":{"greeting":"hello"}}');

describe.each(bothTransports)('a call over %s', (_name, createTransport) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });

  interface Setup {
    readonly server: RawServer;
    readonly context: ClientContext<string>;
    call(callOptions?: CallOptions, operation?: Operation): Promise<Greeting>;
  }

  async function setUp(
    respond: Respond,
    options: CommonOptions = {},
    runtime: Runtime = manualRuntime(),
  ): Promise<Setup> {
    const server = await startRawServer(respond);
    const resolved = resolveOptions(
      'createTest',
      { now: () => new Date(0), transport: createTransport(), ...options },
      [],
      server.origin,
    );
    const context = createClientContext(adapter, resolved, [], runtime);
    const tokens = countingTokens();
    open.push(
      () => closeClient(context),
      () => server.close(),
    );
    return {
      server,
      context,
      call: (callOptions, operation) => execute(context, tokens, greetCall(operation), callOptions),
    };
  }

  it('comes to a value after a reset, a gateway page and a refused token', async () => {
    const { server, call } = await setUp((socket, _request, index) => {
      if (index === 0) socket.resetAndDestroy();
      else if (index === 1) socket.write(answer('<html>502</html>', '502 Bad Gateway'));
      else if (index === 2) socket.write(answer('{"code":200,"msg":"expired"}', '400 Bad Request'));
      else socket.write(hello);
    });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(server.requests.map((request) => /bearer token-\d/i.exec(request)?.[0])).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('is not sent again after a reset when a repeat may do harm', async () => {
    const { server, call } = await setUp((socket) => socket.resetAndDestroy());
    expect(await rejectionOf(call({}, greetOnce))).toMatchObject({ kind: 'transport', sent: 'unknown', attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('is sent again after a timeout', async () => {
    // The first call is there to have a connection at hand, so that the second one is sent before its time is up;
    // undici lets the connection rest for a turn first.
    const { server, call } = await setUp((socket, _request, index) => {
      if (index !== 1) socket.write(hello);
    });
    await call();
    await settle();
    expect(await call({ timeoutMs: 100 })).toEqual({ greeting: 'hello' });
    expect(server.requests).toHaveLength(3);
    await server.disconnected(0);
  });

  it('that times out says so', async () => {
    const { call } = await setUp(
      (socket, _request, index) => {
        if (index === 0) socket.write(hello);
      },
      { retry: false },
    );
    await call();
    await settle();
    const error = await rejectionOf(call({ timeoutMs: 50 }));
    expect(error).toMatchObject({ kind: 'transport', problem: 'timeout', sent: 'unknown', attempts: 1 });
  });

  it('ends with the reason of an abort, and drops the connection', async () => {
    const { server, call } = await setUp(() => undefined);
    const controller = new AbortController();
    const rejection = rejectionOf(call({ signal: controller.signal }));
    await server.received(1);
    controller.abort('the user left');
    expect(await rejection).toBe('the user left');
    await server.disconnected(0);
    expect(server.requests).toHaveLength(1);
  });

  it('ends when the client is closed, and drops the connection', async () => {
    const { server, call, context } = await setUp(() => undefined);
    const rejection = rejectionOf(call());
    await server.received(1);
    await closeClient(context);
    expect(await rejection).toMatchObject({ kind: 'transport', problem: 'client-closed', sent: 'unknown' });
    await server.disconnected(0);
    expect(server.requests).toHaveLength(1);
  });

  it('does not follow a redirect, which is no answer of the vendor', async () => {
    const { server, call } = await setUp((socket) =>
      socket.write(answer('', '302 Found', `Location: https://elsewhere.example/\r\n`)),
    );
    expect(await rejectionOf(call())).toMatchObject({ kind: 'protocol', problem: 'empty', httpStatus: 302 });
    expect(server.requests).toHaveLength(1);
  });

  it('does not read an answer beyond maxResponseBytes, and does not ask for it again', async () => {
    const { server, call } = await setUp((socket) => socket.write(hello), { maxResponseBytes: 10 });
    expect(await rejectionOf(call())).toMatchObject({ problem: 'response-too-large', sent: 'yes', attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('fails when nobody listens: nothing was sent, and it was tried three times', async () => {
    const { server, call } = await setUp(() => undefined);
    await server.close();
    const error = await rejectionOf(call({}, greetOnce));
    expect(error).toMatchObject({ problem: 'connection', sent: 'no', systemCode: 'ECONNREFUSED', attempts: 3 });
    expect(String(error)).toContain('Nothing was sent. Check baseURL, the network and any proxy.');
  });
});
