import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Listens on a free port of this machine, and closes with every connection that is still open. */
export async function listen(server: Server, cleanUp: (close: () => Promise<void>) => void): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    // Whoever goes away in the middle is no failure of the server.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    sockets.add(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}
