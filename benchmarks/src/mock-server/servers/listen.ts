import type { Server } from 'node:http';

/** Listens on any free port, and prints the line that the parent waits for. */
export function listenAndTell(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
    process.stdout.write(`ready http://127.0.0.1:${address.port}\n`);
  });
}
