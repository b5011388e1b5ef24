import { createServer, type Socket } from 'node:net';
import { type Deferred, deferred } from './deferred.ts';

export interface RawServer {
  readonly origin: string;
  /** Every request that came in whole, byte for byte, as Latin-1 text. */
  readonly requests: string[];
  readonly connections: () => number;
  /** Resolves once so many requests have come in. */
  received(count: number): Promise<void>;
  /** Resolves once the peer has ended or reset the connection that was opened as the n-th. */
  disconnected(connection: number): Promise<void>;
  close(): Promise<void>;
}

export type Respond = (socket: Socket, request: string, index: number) => void;

/** A server below HTTP, which sees and sends exact bytes. */
export async function startRawServer(respond: Respond): Promise<RawServer> {
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const ended: Deferred<void>[] = [];
  const waiting: { readonly count: number; readonly reached: Deferred<void> }[] = [];

  const server = createServer((socket) => {
    const closed = deferred<void>();
    sockets.push(socket);
    ended.push(closed);
    let unread = '';
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('error', () => undefined);
    socket.on('close', () => closed.resolve());
    socket.on('data', (chunk: string) => {
      unread += chunk;
      for (let end = endOfRequest(unread); end !== undefined; end = endOfRequest(unread)) {
        const request = unread.slice(0, end);
        unread = unread.slice(end);
        requests.push(request);
        for (const { count, reached } of waiting) if (requests.length >= count) reached.resolve();
        respond(socket, request, requests.length - 1);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    connections: () => sockets.length,
    received(count) {
      const reached = deferred<void>();
      if (requests.length >= count) reached.resolve();
      else waiting.push({ count, reached });
      return reached.promise;
    },
    async disconnected(connection) {
      await ended[connection]?.promise;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function endOfRequest(text: string): number | undefined {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, headEnd))?.[1] ?? '0';
  const end = headEnd + 4 + Number(length);
  return text.length >= end ? end : undefined;
}

/** A whole answer. `Content-Length` counts bytes. */
export function answer(body: string, status = '200 OK', headers = ''): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
