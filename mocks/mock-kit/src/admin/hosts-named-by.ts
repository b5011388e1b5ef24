import { authorityOf } from '../http/request-target.ts';

/** Every host that a request names: each Host header, and the authority of a target in the absolute form. */
export function hostsNamedBy(rawHeaders: readonly string[], rawTarget: string): string[] {
  const hosts = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2 === 1);
  const authority = authorityOf(rawTarget);
  return authority === undefined ? hosts : [...hosts, authority];
}
