import { once } from 'node:events';
import { createServer } from 'node:net';

/** A request as its bytes came in. */
export interface ArrivedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface WireServer extends AsyncDisposable {
  readonly url: string;
  /** What has arrived since the last call. */
  takeArrived(): readonly ArrivedRequest[];
}

/** A server on bare sockets that keeps every request as it came and answers with JSON. */
export async function startWireServer(answer: (path: string) => unknown): Promise<WireServer> {
  const arrived: ArrivedRequest[] = [];
  // Without the option each answer waits for the acknowledgement of its head.
  const server = createServer({ noDelay: true }, (socket) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
        const [line = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n');
        const headers = lines.map((text) => {
          const colon = text.indexOf(':');
          return [text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim()] as const;
        });
        const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
        if (received.length < end + 4 + length) return;
        const body = received.subarray(end + 4, end + 4 + length).toString('utf8');
        received = received.subarray(end + 4 + length);
        const [method = '', target = ''] = line.split(' ');
        arrived.push({ method, target, headers, body });
        const bytes = Buffer.from(JSON.stringify(answer(target.split('?')[0] ?? '')));
        socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`);
        socket.write(bytes);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeArrived: () => arrived.splice(0),
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
