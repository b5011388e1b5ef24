import type { Answer } from './recording-server.ts';

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** What a proxy in front of the vendor sends. */
export function html(status: number): Answer {
  return { status, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Bad Gateway</body></html>' };
}

/** No answer: the connection is closed. */
export const hangUp = '';

/** An answer that ends before all of it has come. */
export const cutOff = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"code":0,';
