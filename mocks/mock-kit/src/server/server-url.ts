import { isIPv6 } from 'node:net';

/** The address to call a server at; a server that listens on every address is called on this machine. */
export function serverUrl(host: string, port: number, isTls = false): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `${isTls ? 'https' : 'http'}://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}
