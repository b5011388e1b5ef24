import type { Socket } from 'node:net';

/** What a server does with a connection once a request has come in whole. */
export interface RawScript {
  readonly name: string;
  /** The ends that are right, over the client's own transport and over the global `fetch`. */
  readonly allowed: { readonly undici: readonly string[]; readonly fetch: readonly string[] };
  /** The ways over which only time ends the call, of which it then gets little. */
  readonly endless?: readonly ('undici' | 'fetch')[];
  /** Whether to measure what it costs: these run alone. */
  readonly measured?: true;
  /** @param good a documented answer of the operation that was called */
  answer(socket: Socket, good: string): void;
}

/** Writes the same piece over and over, as fast as the other side takes it. */
export function writeWithoutEnd(socket: Socket, piece: Uint8Array): void {
  function go(): void {
    while (!socket.destroyed && socket.writable && socket.write(piece));
  }
  socket.on('drain', go);
  go();
}

export function bothWays(...branches: readonly string[]): RawScript['allowed'] {
  return { undici: branches, fetch: branches };
}

export function head(...lines: readonly string[]): string {
  return `${['HTTP/1.1 200 OK', 'Content-Type: application/json', ...lines].join('\r\n')}\r\n\r\n`;
}

export function whole(body: string | Uint8Array, ...lines: readonly string[]): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(head(`Content-Length: ${bytes.length}`, ...lines)), bytes]);
}
