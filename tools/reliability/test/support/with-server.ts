import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** Runs a bare server for as long as it is used. */
export async function withServer(
  listener: RequestListener,
  use: (address: { readonly host: string; readonly port: number }) => Promise<void>,
): Promise<void> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  try {
    await use({ host: '127.0.0.1', port: address.port });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
