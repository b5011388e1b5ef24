import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long requests under way may take once the server is told to stop. */
export const CLOSE_GRACE_MS = 2000;

/**
 * Gives the function that stops the server: no new connections, an end at once to those without a request, the grace
 * for the others, and then an end to every connection. Calling it again gives the same promise.
 *
 * @param onGraceOver ends what requests under way still wait for; called in any case.
 */
export function createCloser(server: Server, onGraceOver: () => void, graceMs = CLOSE_GRACE_MS): () => Promise<void> {
  const connections = watchConnections(server);
  let closed: Promise<void> | undefined;

  async function close(): Promise<void> {
    const timer = setTimeout(() => {
      onGraceOver();
      connections.endAll();
    }, graceMs);
    const stopped = stopListening(server);
    connections.endIdle();
    await stopped;
    clearTimeout(timer);
    onGraceOver();
  }

  return () => {
    closed ??= close();
    return closed;
  };
}

/** Resolves when the last connection has ended; at once for a server that does not listen. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

interface Connections {
  /** Ends every connection without a request under way, those of now and those that run out of requests later. */
  endIdle(): void;
  endAll(): void;
}

/**
 * Node's own closeIdleConnections leaves out connections that have not sent a request yet, as clients open them in
 * advance, and those that Node has let go of.
 */
function watchConnections(server: Server): Connections {
  const requestsUnderWay = new Map<Socket, number>();
  let ending = false;

  function count(socket: Socket, change: number): void {
    const requests = (requestsUnderWay.get(socket) ?? 0) + change;
    if (requestsUnderWay.has(socket)) requestsUnderWay.set(socket, requests);
    if (ending && requests === 0) socket.destroySoon();
  }

  server.on('connection', (socket) => {
    requestsUnderWay.set(socket, 0);
    socket.once('close', () => requestsUnderWay.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });

  return {
    endIdle() {
      ending = true;
      for (const [socket, requests] of requestsUnderWay) if (requests === 0) socket.destroySoon();
    },
    endAll() {
      for (const socket of requestsUnderWay.keys()) socket.destroy();
    },
  };
}
