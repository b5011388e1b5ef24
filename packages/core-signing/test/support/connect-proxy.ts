import { connect, createServer } from 'node:net';

export interface ConnectProxy {
  readonly origin: string;
  /** The first line of every request. */
  readonly connects: string[];
  close(): Promise<void>;
}

/** A proxy that connects everything to one place. */
export async function startConnectProxy(target: string): Promise<ConnectProxy> {
  const connects: string[] = [];
  const port = Number(new URL(target).port);
  const server = createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', (head) => {
      connects.push(head.toString('latin1').split('\r\n')[0] ?? '');
      const upstream = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      upstream.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    connects,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
