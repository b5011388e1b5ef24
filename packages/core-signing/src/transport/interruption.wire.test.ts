import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/support/raw-server.ts';
import { settle } from '../../test/support/settle.ts';
import { bothTransports, post, unlimited } from '../../test/support/transports.ts';
import { wire } from '../../test/support/wire.ts';
import type { TransportResult } from './transport.ts';

describe.each(bothTransports)('%s', (name, create) => {
  const { start, keep } = wire(create);

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
      const transport = keep(create());
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

    it('after an interim answer alone: unknown whether it was sent', async () => {
      const { server, transport } = await start((socket) =>
        socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', () => socket.destroy()),
      );
      expect(failureOf(await transport.send(post(server.origin), unlimited()))).toMatchObject({
        problem: 'connection',
        sent: 'unknown',
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
