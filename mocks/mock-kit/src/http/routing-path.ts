import { parseRequestTarget } from './request-target.ts';

/**
 * What the router is given to match in place of the path as sent. Every `%` is escaped once more, so that the
 * router's own decoding gives back the path as it was sent: `%2F` does not become a slash, `/%75sers` is not `/users`,
 * and `%zz`, which does not decode, still reaches the vendor.
 */
export function toRoutingPath(path: string): string {
  const escaped = /[%#]/.test(path) ? path.replaceAll('%', '%25').replaceAll('#', '%23') : path;
  return escaped.startsWith('/') ? escaped : `/${escaped}`;
}

/** The same for a router that takes whole targets. */
export function toRoutingUrl(rawTarget: string): string {
  const { path, query } = parseRequestTarget(rawTarget);
  return `${toRoutingPath(path)}?${query}`;
}

/** The path parameters that the router found, decoded. One that does not decode is passed on as it was sent. */
export function decodePathParameters(found: unknown): Record<string, string> {
  if (typeof found !== 'object' || found === null) return {};
  const decoded: Record<string, string> = {};
  for (const [name, value] of Object.entries(found)) {
    if (typeof value === 'string') decoded[name] = value.includes('%') ? decode(value) : value;
  }
  return decoded;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
