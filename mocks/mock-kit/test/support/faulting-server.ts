import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { createFaultBook } from '../../src/faults/book/fault-book.ts';
import type { FaultedExchange, FaultOutcome } from '../../src/faults/perform/faulted-exchange.ts';
import { performFault } from '../../src/faults/perform/perform-fault.ts';
import { createSeededIdGenerator } from '../../src/ids/seeded-id-generator.ts';
import type { FaultRefusal } from '../../src/vendor/fault-refusal.ts';
import type { VendorResponse } from '../../src/vendor/vendor-response.ts';

export const ANSWER_BODY = JSON.stringify({ code: 0, msg: '成功', data: { items: ['one', 'two', 'three'] } });

export interface FaultingServer {
  readonly url: string;
  /** How often the vendor's handler has run. */
  handled(): number;
  /** What the fault of the next request came to. */
  nextOutcome(): Promise<FaultOutcome>;
  /** Waits for the next request, of whose body nothing is awaited. */
  nextArrival(): Promise<void>;
  abort(reason: 'reset' | 'stop'): void;
  arm(rules: unknown): void;
}

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()));
});

/** A plain node:http server whose every answer a fault may happen to; closed after the test. */
export async function startFaultingServer(rules: unknown, answerBody = ANSWER_BODY): Promise<FaultingServer> {
  const operations = [{ id: 'wps.get', method: 'GET', path: '/get' }];
  const ids = createSeededIdGenerator(1);
  const book = createFaultBook({
    capabilities: {
      operations: ['wps.get'],
      vendors: [{ name: 'wps', operations, faultStatuses: [429, 500], faultConditions: ['token-expired'] }],
      socket: true,
    },
    ids: () => ids,
  });
  book.arm(rules);
  const aborter = new AbortController();
  const outcomes: ((outcome: FaultOutcome | Promise<FaultOutcome>) => void)[] = [];
  const arrivals: (() => void)[] = [];
  let handled = 0;

  function answer(): VendorResponse {
    handled += 1;
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: answerBody };
  }

  const server = createServer((message: IncomingMessage, response: ServerResponse) => {
    message.resume();
    const planned = book.next({
      vendor: 'wps',
      operation: 'wps.get',
      method: message.method ?? '',
      path: message.url ?? '',
      credential: undefined,
      body: new Uint8Array(),
      header: () => undefined,
    });
    const exchange: FaultedExchange = {
      response,
      signal: aborter.signal,
      answer,
      refuse,
      send(sent) {
        const headers = headersOf(sent);
        response.writeHead(sent.status, headers);
        response.end(sent.body);
        return headers;
      },
      headersOf,
    };
    if (planned === undefined) exchange.send(answer());
    else outcomes.shift()?.(performFault(planned, exchange));
    arrivals.shift()?.();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  ending.push(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return {
    url: `http://127.0.0.1:${address.port}`,
    handled: () => handled,
    nextOutcome: () => new Promise((resolve) => outcomes.push(resolve)),
    nextArrival: () => new Promise((resolve) => arrivals.push(resolve)),
    abort: (reason) => aborter.abort(reason),
    arm: (more) => book.arm(more),
  };
}

function headersOf({ headers, body }: VendorResponse): string[] {
  return [
    ...Object.entries(headers).flat(),
    'x-mock-fault',
    'fault-1',
    'Content-Length',
    String(Buffer.byteLength(body)),
  ];
}

function refuse(refusal: FaultRefusal): VendorResponse {
  const status = refusal.kind === 'condition' ? 401 : refusal.status;
  return { status, headers: { 'X-Refused': 'by-vendor', 'X-Kept': '1' }, body: JSON.stringify(refusal) };
}
