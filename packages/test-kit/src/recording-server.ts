import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived: nothing is decoded, sorted or merged. */
export interface RecordedRequest {
  readonly line: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is answered to a request. A string is written as it is and the connection closed after it. */
export type Responder = (request: RecordedRequest) => Answer | string;

export interface RecordingServer {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
}

/** A server on a bare socket, which ends with the test: no HTTP library stands between the test and the bytes. */
export async function startRecordingServer(respond: Responder): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      for (let taken = takeRequest(received); taken !== undefined; taken = takeRequest(received)) {
        received = taken.rest;
        requests.push(taken.request);
        const answer = respond(taken.request);
        if (typeof answer === 'string') socket.end(answer);
        else socket.write(formatAnswer(answer));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

function takeRequest(received: Buffer): { readonly request: RecordedRequest; readonly rest: Buffer } | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const [line = '', ...rows] = received.toString('latin1', 0, headEnd).split('\r\n');
  const headers = rows.map((row): readonly [string, string] => {
    const colon = row.indexOf(': ');
    return [row.slice(0, colon), row.slice(colon + 2)];
  });
  const length = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
  const bodyStart = headEnd + 4;
  if (received.length < bodyStart + length) return undefined;
  const body = received.toString('utf8', bodyStart, bodyStart + length);
  return { request: { line, headers, body }, rest: received.subarray(bodyStart + length) };
}

function formatAnswer({ status, headers = {}, body }: Answer): string {
  const rows = Object.entries({ 'Content-Length': String(Buffer.byteLength(body)), ...headers });
  return `HTTP/1.1 ${status} Canned\r\n${rows.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}
