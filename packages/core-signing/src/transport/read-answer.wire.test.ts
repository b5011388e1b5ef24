import { describe, expect, it } from 'vitest';
import { answer } from '../../test/support/raw-server.ts';
import { settle } from '../../test/support/settle.ts';
import { bothTransports, get, mebibyte, post, unlimited } from '../../test/support/transports.ts';
import { wire } from '../../test/support/wire.ts';

describe.each(bothTransports)('%s', (name, create) => {
  const { start } = wire(create);

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
});
