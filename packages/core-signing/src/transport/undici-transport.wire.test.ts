import { Agent, type Dispatcher, MockAgent, Pool, ProxyAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { startConnectProxy } from '../../test/support/connect-proxy.ts';
import { deferred } from '../../test/support/deferred.ts';
import { answer, type Respond } from '../../test/support/raw-server.ts';
import { settle } from '../../test/support/settle.ts';
import { get, post, unlimited } from '../../test/support/transports.ts';
import { wire } from '../../test/support/wire.ts';
import { createUndiciTransport } from './undici-transport.ts';

const { keep, start } = wire(() => createUndiciTransport());

const answering: Respond = (socket) => socket.write(answer('{}'));

describe("the caller's dispatcher", () => {
  it('is sent over, and is not closed with the client', async () => {
    const { server } = await start(answering);
    const agent = keep(new Agent());
    const transport = createUndiciTransport(agent);
    expect(await transport.send(get(server.origin), unlimited())).toMatchObject({ ok: true });
    await transport.close();
    expect(agent.closed).toBe(false);
    expect(agent.destroyed).toBe(false);
    expect(await createUndiciTransport(agent).send(get(server.origin), unlimited())).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it('that is destroyed gives a failure, and nothing was sent', async () => {
    const { server } = await start(answering);
    const agent = new Agent();
    await agent.destroy();
    expect(await createUndiciTransport(agent).send(post(server.origin), unlimited())).toEqual({
      ok: false,
      failure: {
        kind: 'transport',
        problem: 'connection',
        sent: 'no',
        systemCode: 'UND_ERR_DESTROYED',
        detail: 'the connection failed (UND_ERR_DESTROYED)',
      },
    });
    expect(server.connections()).toBe(0);
  });

  it('that is destroyed while a request is under way: unknown whether it was sent', async () => {
    const { server } = await start(() => undefined);
    const agent = new Agent();
    const result = createUndiciTransport(agent).send(post(server.origin), unlimited());
    await server.received(1);
    await agent.destroy();
    expect(await result).toMatchObject({ ok: false, failure: { problem: 'connection', sent: 'unknown' } });
  });

  it('that throws gives a failure, and nothing was sent', async () => {
    const agent = keep(new Agent());
    agent.dispatch = () => {
      throw new Error('canary: the dispatcher broke');
    };
    expect(await createUndiciTransport(agent).send(post('http://127.0.0.1:1'), unlimited())).toEqual({
      ok: false,
      failure: {
        kind: 'transport',
        problem: 'connection',
        sent: 'no',
        systemCode: undefined,
        detail: 'the connection failed',
      },
    });
  });

  it('is given the request as it stands, and no time limits beside the one of the attempt', async () => {
    const agent = keep(new Agent());
    const dispatched: Dispatcher.DispatchOptions[] = [];
    agent.dispatch = (options) => {
      dispatched.push(options);
      throw new Error('enough seen');
    };
    await createUndiciTransport(agent).send(post('http://127.0.0.1:1', '{}', '/a?b=%27'), unlimited());
    expect(dispatched).toEqual([
      {
        origin: 'http://127.0.0.1:1',
        path: '/a?b=%27',
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
        headersTimeout: 0,
        bodyTimeout: 0,
      },
    ]);
  });

  it('may be a MockAgent', async () => {
    const agent = keep(new MockAgent());
    agent.disableNetConnect();
    agent
      .get('https://api.vendor.example')
      .intercept({ path: '/v1/greet', method: 'POST', body: '{"name":"Ada"}' })
      .reply(418, { short: 'stout' }, { headers: { 'x-request-id': 'id-1' } });
    const result = await createUndiciTransport(agent).send(post('https://api.vendor.example'), unlimited());
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.response.status).toBe(418);
    expect(result.response.header('x-request-id')).toBe('id-1');
    expect(result.response.body).toBe('{"short":"stout"}');
    // What it has no answer for does not reach the network.
    expect(await createUndiciTransport(agent).send(post('https://api.vendor.example'), unlimited())).toMatchObject({
      ok: false,
      failure: { problem: 'connection', sent: 'no' },
    });
  });

  it('may be composed of interceptors', async () => {
    const { server } = await start(answering);
    const addHeader: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
      dispatch({ ...options, headers: { ...options.headers, 'x-added': 'yes' } }, handler);
    const agent = keep(new Agent());
    expect(await createUndiciTransport(agent.compose(addHeader)).send(get(server.origin), unlimited())).toMatchObject({
      ok: true,
    });
    expect(server.requests[0]).toContain('x-added: yes');
  });

  it('may be a ProxyAgent', async () => {
    const { server } = await start(answering);
    const proxy = keep(await startConnectProxy(server.origin));
    const agent = keep(new ProxyAgent(proxy.origin));
    const result = await createUndiciTransport(agent).send(post('http://api.vendor.example'), unlimited());
    expect(result).toMatchObject({ ok: true, response: { body: '{}' } });
    expect(proxy.connects).toEqual(['CONNECT api.vendor.example:80 HTTP/1.1']);
    expect(server.requests[0]?.split('\r\n').slice(0, 2)).toEqual([
      'POST /v1/greet HTTP/1.1',
      'host: api.vendor.example',
    ]);
  });

  it('may be a ProxyAgent that cannot reach its proxy: nothing was sent', async () => {
    const { server } = await start(answering);
    await server.close();
    const agent = keep(new ProxyAgent(server.origin));
    expect(await createUndiciTransport(agent).send(post('http://api.vendor.example'), unlimited())).toMatchObject({
      ok: false,
      failure: { problem: 'connection', sent: 'no' },
    });
  });
});

describe('whether it was sent', () => {
  it('is "no" while the request waits for a connection that another one has', async () => {
    let lively = false;
    const { server } = await start((socket) => lively && socket.write(answer('{}')));
    const pool = new Pool(server.origin, { connections: 1, pipelining: 1 });
    const transport = createUndiciTransport(pool);
    const first = new AbortController();
    const second = new AbortController();
    const firstResult = transport.send(post(server.origin, '"first"'), { ...unlimited(), signal: first.signal });
    await server.received(1);
    const secondResult = transport.send(post(server.origin, '"second"'), { ...unlimited(), signal: second.signal });
    await settle();
    second.abort();
    expect(await secondResult).toMatchObject({ ok: false, failure: { sent: 'no' } });
    first.abort();
    expect(await firstResult).toMatchObject({ ok: false, failure: { sent: 'unknown' } });
    // The request that was ended while it waited is not sent after all.
    lively = true;
    expect(await transport.send(post(server.origin, '"third"'), unlimited())).toMatchObject({ ok: true });
    expect(server.requests.map((request) => request.split('\r\n\r\n')[1])).toEqual(['"first"', '"third"']);
    await pool.destroy();
  });

  it('is "no" while the connection is still being made', async () => {
    // A connection that never comes about, as with a host that drops packets.
    const connecting = deferred<void>();
    const agent = new Agent({ connect: () => connecting.resolve() });
    const controller = new AbortController();
    const result = createUndiciTransport(agent).send(post('http://127.0.0.1:1'), {
      ...unlimited(),
      signal: controller.signal,
    });
    await connecting.promise;
    controller.abort();
    expect(await result).toMatchObject({ ok: false, failure: { sent: 'no' } });
    void agent.destroy();
  });
});

describe('the agent of the transport', () => {
  it('is closed with it, and its connections with it', async () => {
    const { server } = await start(answering);
    const transport = createUndiciTransport();
    await transport.send(get(server.origin), unlimited());
    await transport.close();
    await server.disconnected(0);
    await transport.close();
  });

  it('is closed also under a request that hangs', async () => {
    const { server } = await start(() => undefined);
    const transport = createUndiciTransport();
    const result = transport.send(post(server.origin), unlimited());
    await server.received(1);
    await transport.close();
    expect(await result).toMatchObject({ ok: false, failure: { problem: 'connection', sent: 'unknown' } });
    await server.disconnected(0);
  });

  it('is not made by closing, or by a request after that', async () => {
    const { server } = await start(answering);
    const transport = createUndiciTransport();
    await transport.close();
    expect(await transport.send(post(server.origin), unlimited())).toMatchObject({
      ok: false,
      failure: { sent: 'no' },
    });
    expect(server.connections()).toBe(0);
  });
});
