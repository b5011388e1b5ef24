import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';
import type { Certificate } from './authority.ts';

/** Where a proxy leads: to a port of this machine, whatever the host that is asked for. */
export interface ProxyRoute {
  readonly portOf: (host: string) => number;
  /** `user:password`, where the proxy wants them. */
  readonly credentials?: string;
  /** Where connecting to the proxy itself is by TLS. */
  readonly tls?: Certificate;
}

/** A forward proxy as companies have them: CONNECT, a tunnel, and a note of where it led. */
export function createProxy({ portOf, credentials, tls }: ProxyRoute) {
  const tunnels: string[] = [];
  const wanted = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = tls === undefined ? createServer() : createSecureServer(tls);
  server.on('connect', ({ url = '', headers }: IncomingMessage, socket: Duplex) => {
    if (wanted !== undefined && headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    tunnels.push(url);
    const target = connect(portOf(url.split(':')[0] ?? ''), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      join(socket, target);
    });
  });
  return { server, tunnels };
}

/** Passes bytes on both ways until one side ends. */
export function join(one: Duplex, other: Socket): void {
  pipeline(one, other, one, () => undefined);
}
