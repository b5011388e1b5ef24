import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenExchange } from './exchange.ts';

/**
 * Reports every request that an HTTP server of this process gets: the mocks are the only ones. The bytes are noted on
 * their way through; nothing is changed.
 *
 * @returns what ends it
 */
export function watchMockAnswers(report: (exchange: OpenExchange) => void): () => void {
  const listener = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const requestChunks = noteRequestBody(request);
    const answer = noteAnswer(response);
    report({
      finished: () => {
        // The vendor's answers say whose they are; the admin API's say nothing, and a fault says that it was injected.
        if (!answer.head.includes('x-mock-vendor') || answer.head.includes('x-mock-fault')) return undefined;
        return {
          side: 'mock',
          method: request.method ?? '',
          target: request.url ?? '',
          requestHeaders: new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
          requestBody: Buffer.concat(requestChunks).toString(),
          status: response.statusCode,
          answerBody: answer.body,
        };
      },
    });
  };
  subscribe('http.server.request.start', listener);
  return () => {
    unsubscribe('http.server.request.start', listener);
  };
}

function noteRequestBody(request: IncomingMessage): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const push = request.push.bind(request);
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    return push(chunk, encoding);
  };
  return chunks;
}

/** The kit writes an answer in two steps: `writeHead` with all headers, and `end` with the whole body. */
function noteAnswer(response: ServerResponse): { readonly head: string; readonly body: string } {
  const answer = { head: '', body: '' };
  before(response, 'writeHead', (head) => {
    answer.head = JSON.stringify(head).toLowerCase();
  });
  before(response, 'end', ([body]) => {
    if (typeof body === 'string' || body instanceof Uint8Array) answer.body = Buffer.from(body).toString();
  });
  return answer;
}

function before(response: ServerResponse, name: 'writeHead' | 'end', note: (given: readonly unknown[]) => void): void {
  const original: (...given: never) => unknown = response[name];
  const value = (...given: unknown[]) => {
    note(given);
    return Reflect.apply(original, response, given);
  };
  Object.defineProperty(response, name, { value, configurable: true, writable: true });
}
