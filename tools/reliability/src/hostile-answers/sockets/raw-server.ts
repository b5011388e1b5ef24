import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A server that answers as it is told, below HTTP. */
export interface RawServer extends AsyncDisposable {
  readonly url: string;
  /** The bytes that left for the network since the last call. */
  takeBytesSent(): number;
}

/** @param answer is called for each request that has come in whole, with its path */
export async function startRawServer(answer: (socket: Socket, path: string) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let closedBytes = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    // What the other side does to a connection is what is tried here.
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      closedBytes += sentOn(socket);
    });
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/^content-length: *(\d+)/im.exec(received)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      const path = received.split(' ')[1]?.split('?')[0] ?? '';
      received = received.slice(end + 4 + length);
      answer(socket, path);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeBytesSent() {
      const bytes = closedBytes + [...sockets].reduce((sum, socket) => sum + sentOn(socket), 0);
      closedBytes = 0;
      return bytes;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What was written and is no longer waiting in this process. */
function sentOn(socket: Socket): number {
  return socket.bytesWritten - socket.writableLength;
}
