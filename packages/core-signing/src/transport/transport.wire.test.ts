import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, type RawServer, type Respond, startRawServer } from '../../test/support/raw-server.ts';
import { settle } from '../../test/support/settle.ts';
import { bothTransports, get, mebibyte, post, unlimited } from '../../test/support/transports.ts';
import { buildPath } from '../request/build-path.ts';
import { toReadyRequest } from '../request/to-ready-request.ts';
import type { Transport, TransportResult } from './transport.ts';

describe.each(bothTransports)('%s', (name, create) => {
  const open: (RawServer | Transport)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((thing) => thing.close()));
  });

  async function start(respond: Respond): Promise<{ server: RawServer; transport: Transport }> {
    const server = await startRawServer(respond);
    const transport = create();
    open.push(transport, server);
    return { server, transport };
  }

  describe('what is sent', () => {
    it('is the target, the headers and the body as they were given, to the byte', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const body = '{"name":"张三 \\u0000 ☃","quote":"\'%2F"}';
      await transport.send(
        {
          method: 'POST',
          origin: server.origin,
          target: '/gate/v1/greet?lang=en&x=%27',
          headers: {
            'Content-Type': 'application/json; charset=utf-8',
            Authorization: 'Bearer a.b-c_~+/=',
            'X-Kso-Date': 'Mon, 02 Jan 2006 15:04:05 GMT',
          },
          body,
        },
        unlimited(),
      );

      const [head = '', sentBody = ''] = (server.requests[0] ?? '').split('\r\n\r\n');
      const [requestLine, ...lines] = head.split('\r\n');
      expect(requestLine).toBe('POST /gate/v1/greet?lang=en&x=%27 HTTP/1.1');
      expect(Buffer.from(sentBody, 'latin1').equals(Buffer.from(body, 'utf8'))).toBe(true);
      const headers = headersOf(lines);
      expect(headers).toMatchObject({
        host: server.origin.slice('http://'.length),
        'content-type': 'application/json; charset=utf-8',
        authorization: 'Bearer a.b-c_~+/=',
        'x-kso-date': 'Mon, 02 Jan 2006 15:04:05 GMT',
        'content-length': String(Buffer.byteLength(body)),
      });
      if (name === 'undici') {
        // Nothing beside what was given and what HTTP asks for.
        expect(Object.keys(headers).sort()).toEqual([
          'authorization',
          'connection',
          'content-length',
          'content-type',
          'host',
          'x-kso-date',
        ]);
      }
    });

    it.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)(
      '%s without a body has none, and keeps its Content-Type',
      async (method) => {
        const { server, transport } = await start((socket) => socket.write(answer('{}')));
        await transport.send({ ...get(server.origin), method }, unlimited());
        const [head = '', sentBody] = (server.requests[0] ?? '').split('\r\n\r\n');
        expect(head.split('\r\n')[0]).toBe(`${method} /v1/greet HTTP/1.1`);
        expect(headersOf(head.split('\r\n').slice(1))).toMatchObject({ 'content-type': 'application/json' });
        expect(sentBody).toBe('');
      },
    );

    it('arrives unchanged also with characters that URL parsers rewrite', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const nasty = '\'"<>`{}|\\^ %2e/..?#&=+;:@!$*(),~张三🙂\r\n\u0000';
      const built = buildPath('/v7/users/:user_id/tags/:tag', { user_id: nasty, tag: '%2e%2e' });
      if ('issues' in built) throw new Error('the path was refused');
      const { target } = toReadyRequest({
        method: 'GET',
        path: built.value,
        query: [
          [nasty, nasty],
          ['empty', ''],
        ],
        headers: {},
      });

      await transport.send(get(server.origin, target), unlimited());

      const requestLine = server.requests[0]?.split('\r\n')[0];
      expect(requestLine).toBe(`GET ${target} HTTP/1.1`);
      const arrived = new URL(requestLine?.split(' ')[1] ?? '', server.origin);
      expect(arrived.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v7', 'users', nasty, 'tags', '%2e%2e']);
      expect([...arrived.searchParams]).toEqual([
        [nasty, nasty],
        ['empty', ''],
      ]);
    });

    it('goes to one place only: a redirect is the answer, and nobody follows it', async () => {
      const elsewhere = await startRawServer((socket) => socket.write(answer('{"stolen":true}')));
      open.push(elsewhere);
      for (const status of ['301 Moved Permanently', '302 Found', '307 Temporary Redirect', '308 Permanent Redirect']) {
        const { server, transport } = await start((socket) =>
          socket.write(answer('gone', status, `Location: ${elsewhere.origin}/\r\n`)),
        );
        const result = await transport.send(post(server.origin), unlimited());
        expect(result).toMatchObject({ ok: true, response: { status: Number(status.slice(0, 3)), body: 'gone' } });
        expect(server.requests).toHaveLength(1);
      }
      expect(elsewhere.requests).toHaveLength(0);
    });
  });

  describe('what comes back', () => {
    it('is the status, the headers and the body', async () => {
      const body = '{"msg":"没有权限 ☃"}';
      const { server, transport } = await start((socket) =>
        socket.write(answer(body, '403 Forbidden', 'X-Request-Id: id-1\r\nRetry-After: 3\r\n')),
      );
      const result = await transport.send(get(server.origin), unlimited());
      if (!result.ok) throw new Error(result.failure.detail);
      expect(result.response.status).toBe(403);
      expect(result.response.body).toBe(body);
      expect(result.response.header('x-request-id')).toBe('id-1');
      expect(result.response.header('retry-after')).toBe('3');
      expect(result.response.header('x-nowhere')).toBeUndefined();
    });

    it('may come in pieces that cut a character, and after an interim answer', async () => {
      const bytes = Buffer.from('{"msg":"没"}', 'utf8');
      const { server, transport } = await start((socket) => {
        socket.write(
          'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        for (const byte of bytes)
          socket.write(Buffer.concat([Buffer.from('1\r\n'), Buffer.of(byte), Buffer.from('\r\n')]));
        socket.write('0\r\n\r\n');
      });
      const result = await transport.send(get(server.origin), unlimited());
      expect(result).toMatchObject({ ok: true, response: { status: 200, body: '{"msg":"没"}' } });
    });

    it('may be empty', async () => {
      const { server, transport } = await start((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
      expect(await transport.send(get(server.origin), unlimited())).toMatchObject({
        ok: true,
        response: { status: 204, body: '' },
      });
    });

    it('uses a connection again', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      for (let count = 0; count < 3; count += 1) {
        await transport.send(post(server.origin), unlimited());
        // undici lets a connection rest for one turn before it is used again.
        await settle();
      }
      expect(server.requests).toHaveLength(3);
      expect(server.connections()).toBe(1);
    });
  });

  describe('maxResponseBytes', () => {
    const body = `{"text":"${'x'.repeat(89)}"}`;

    it('is the last size that is read', async () => {
      const { server, transport } = await start((socket) => socket.write(answer(body)));
      expect(body).toHaveLength(100);
      expect(await transport.send(get(server.origin), { ...unlimited(), maxResponseBytes: 100 })).toMatchObject({
        ok: true,
        response: { body },
      });
      expect(await transport.send(get(server.origin), { ...unlimited(), maxResponseBytes: 99 })).toEqual({
        ok: false,
        failure: {
          kind: 'transport',
          problem: 'response-too-large',
          sent: 'yes',
          detail: 'the answer is larger than maxResponseBytes (99)',
        },
      });
    });

    it('holds for an answer that does not say its size: it is cut off, and the connection is dropped', async () => {
      const { server, transport } = await start((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
        // Never ends by itself.
        const more = (): void =>
          void socket.write(`400\r\n${'x'.repeat(1_024)}\r\n`, () => socket.writable && setImmediate(more));
        more();
      });
      expect(await transport.send(get(server.origin), { ...unlimited(), maxResponseBytes: 5_000 })).toMatchObject({
        ok: false,
        failure: { problem: 'response-too-large', sent: 'yes' },
      });
      await server.disconnected(0);
    });

    if (name === 'undici') {
      it('is not waited for where Content-Length says it: the connection is dropped before the body', async () => {
        const { server, transport } = await start((socket) =>
          socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${mebibyte + 1}\r\n\r\n`),
        );
        expect(await transport.send(get(server.origin), unlimited())).toMatchObject({
          ok: false,
          failure: { problem: 'response-too-large', sent: 'yes' },
        });
        await server.disconnected(0);
      });
    }
  });

  describe('a failure', () => {
    const failureOf = (result: TransportResult): object =>
      result.ok ? { unexpected: result.response } : result.failure;

    it('before there is a connection: nothing was sent', async () => {
      const { server, transport } = await start(() => undefined);
      await server.close();
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toEqual({
        kind: 'transport',
        problem: 'connection',
        sent: 'no',
        systemCode: 'ECONNREFUSED',
        detail: 'the connection failed (ECONNREFUSED)',
      });
    });

    it('because the host does not exist: nothing was sent', async () => {
      const transport = create();
      open.push(transport);
      expect(failureOf(await transport.send(post('http://nowhere.invalid'), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'no',
        systemCode: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
      });
    });

    it('because the server hung up before an answer: unknown whether it was sent', async () => {
      const { server, transport } = await start((socket) => socket.resetAndDestroy());
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'unknown',
        systemCode: 'ECONNRESET',
      });
    });

    it('because the server ended the connection without an answer: unknown whether it was sent', async () => {
      const { server, transport } = await start((socket) => socket.end());
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'unknown',
        systemCode: 'UND_ERR_SOCKET',
      });
    });

    it('because the answer is no HTTP: unknown whether it was sent', async () => {
      const { server, transport } = await start((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'unknown',
      });
    });

    it.each<[name: string, part: string]>([
      ['the body', answer('{"cut":"here"}').slice(0, -4)],
      ['a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"cut'],
      ['the chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'],
    ])('within %s: it was sent', async (_part, part) => {
      const { server, transport } = await start((socket) => socket.write(part, () => socket.destroy()));
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'yes',
      });
    });
  });

  describe('the signal', () => {
    it('that has fired already keeps the request from being sent', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const signal = AbortSignal.abort();
      expect(await transport.send(post(server.origin), { ...unlimited(), signal })).toMatchObject({
        ok: false,
        failure: { kind: 'transport', sent: 'no' },
      });
      expect(server.connections()).toBe(0);
    });

    it('ends a request without an answer: unknown whether it was sent, and the connection is dropped', async () => {
      const { server, transport } = await start(() => undefined);
      const controller = new AbortController();
      const result = transport.send(post(server.origin), { ...unlimited(), signal: controller.signal });
      await server.received(1);
      controller.abort();
      expect(await result).toMatchObject({ ok: false, failure: { kind: 'transport', sent: 'unknown' } });
      await server.disconnected(0);
    });

    it('ends a request within the answer: it was sent', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{"cut":"here"}').slice(0, -4)));
      const headArrived = nextHeadOfAnswer();
      const controller = new AbortController();
      const result = transport.send(post(server.origin), {
        ...unlimited(),
        signal: controller.signal,
      });
      await headArrived;
      await settle();
      controller.abort();
      expect(await result).toMatchObject({ ok: false, failure: { kind: 'transport', sent: 'yes' } });
      await server.disconnected(0);
    });

    it('is let go of afterwards', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const controller = new AbortController();
      await transport.send(post(server.origin), { ...unlimited(), signal: controller.signal });
      if (name === 'undici') expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
      controller.abort();
      expect(await transport.send(post(server.origin), unlimited())).toMatchObject({ ok: true });
    });
  });
});

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
    }),
  );
}

/** Resolves when the client, undici or the fetch of Node, has read the head of an answer. */
function nextHeadOfAnswer(): Promise<void> {
  const channel = 'undici:request:headers';
  return new Promise((resolve) => {
    function onHead(): void {
      unsubscribe(channel, onHead);
      resolve();
    }
    subscribe(channel, onHead);
  });
}
