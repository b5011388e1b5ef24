import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface CannedRequest {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Undefined closes the connection without an answer. */
export type Canned = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown };

/** A server with answers of the vendor's pages, which knows nothing of a mock; ends with the test. */
export async function startCannedServer(respond: (request: CannedRequest, call: number) => Canned | undefined) {
  const requests: CannedRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, (canned) => {
      requests.push(canned);
      return respond(canned, requests.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  respond: (request: CannedRequest) => Canned | undefined,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const canned = respond({ path: request.url ?? '', body: text === '' ? {} : JSON.parse(text) });
  if (canned === undefined) {
    request.socket.destroy();
    return;
  }
  response.writeHead(canned.status ?? 200, { 'content-type': 'application/json', ...canned.headers });
  response.end(JSON.stringify(canned.body));
}
