import { createFetchTransport } from '../../src/transport/fetch-transport.ts';
import type { Transport, TransportRequest } from '../../src/transport/transport.ts';
import { createUndiciTransport } from '../../src/transport/undici-transport.ts';

/** Both ways to send, for tests of what they have in common. */
export const bothTransports: readonly (readonly [name: 'undici' | 'fetch', create: () => Transport])[] = [
  ['undici', () => createUndiciTransport()],
  ['fetch', () => createFetchTransport((url, init) => globalThis.fetch(url, init))],
];

export const mebibyte = 1_048_576;

export function get(origin: string, target = '/v1/greet'): TransportRequest {
  return { method: 'GET', origin, target, headers: { 'Content-Type': 'application/json' }, body: undefined };
}

export function post(origin: string, body = '{"name":"Ada"}', target = '/v1/greet'): TransportRequest {
  return { method: 'POST', origin, target, headers: { 'Content-Type': 'application/json' }, body };
}

export function unlimited(): { readonly signal: AbortSignal; readonly maxResponseBytes: number } {
  return { signal: new AbortController().signal, maxResponseBytes: mebibyte };
}
