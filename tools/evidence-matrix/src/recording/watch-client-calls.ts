import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Exchange, OpenExchange } from './exchange.ts';

interface Sent {
  readonly head: string;
  readonly requestChunks: Uint8Array[];
  readonly answerChunks: Uint8Array[];
  status: number | undefined;
  isComplete: boolean;
}

/**
 * Reports every request that undici sends, which is what the clients send with over either transport.
 *
 * @returns what ends it
 */
export function watchClientCalls(report: (exchange: OpenExchange) => void): () => void {
  const sent = new Map<unknown, Sent>();
  const of = (message: Message): Sent | undefined => sent.get(message.request);
  const listeners: Readonly<Record<string, (message: Message) => void>> = {
    'undici:client:sendHeaders': (message) => {
      const exchange: Sent = {
        head: String(message.headers),
        requestChunks: [],
        answerChunks: [],
        status: undefined,
        isComplete: false,
      };
      sent.set(message.request, exchange);
      report({ finished: () => toExchange(exchange) });
    },
    'undici:request:bodyChunkSent': (message) => of(message)?.requestChunks.push(toBytes(message.chunk)),
    'undici:request:headers': (message) => {
      const exchange = of(message);
      if (exchange !== undefined) exchange.status = message.response?.statusCode;
    },
    'undici:request:bodyChunkReceived': (message) => of(message)?.answerChunks.push(toBytes(message.chunk)),
    'undici:request:trailers': (message) => {
      const exchange = of(message);
      if (exchange !== undefined) exchange.isComplete = true;
      sent.delete(message.request);
    },
  };
  const subscriptions = Object.entries(listeners).map(
    ([channel, listener]) => [channel, (message: unknown) => listener(message as Message)] as const,
  );
  for (const [channel, listener] of subscriptions) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of subscriptions) unsubscribe(channel, listener);
  };
}

/** The fields that undici documents for these channels, together. */
interface Message {
  readonly request?: unknown;
  readonly headers?: unknown;
  readonly chunk?: unknown;
  readonly response?: { readonly statusCode?: number };
}

function toExchange({ head, requestChunks, answerChunks, status, isComplete }: Sent): Exchange | undefined {
  if (status === undefined || !isComplete) return undefined;
  const [line = '', ...rows] = head.split('\r\n');
  const [method = '', target = ''] = line.split(' ');
  return {
    side: 'client',
    method,
    target,
    requestHeaders: new Map(rows.map((row) => [row.split(':', 1)[0]?.toLowerCase() ?? '', headerValue(row)])),
    requestBody: Buffer.concat(requestChunks).toString(),
    status,
    answerBody: Buffer.concat(answerChunks).toString(),
  };
}

function headerValue(row: string): string {
  return row.slice(row.indexOf(':') + 1).trim();
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
