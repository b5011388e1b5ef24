import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../http/loopback.ts';
import { Problem } from './problem.ts';

/** What the guard looks at. */
export interface AdminCall {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
  /**
   * What a request names besides the one `Host` that `headers` shows: further Host headers, which Node leaves out
   * there, and the authority of a target in the absolute form. Each must be the same as that one.
   */
  readonly otherHosts?: readonly string[];
  /** Whether it asks for a file of the page: the files hold no data, and the token is entered on the page. */
  readonly isPageFile?: boolean;
}

export interface GuardOptions {
  readonly adminToken: string | undefined;
  /** `Host` names that are taken besides those of this machine. */
  readonly hosts: readonly string[];
  /** How the server is reached: `http` when left out. */
  readonly scheme?: 'http' | 'https';
}

/**
 * Refuses an admin call that does not come from this machine or with the admin token, and any that a web page open
 * in a browser on this machine could have sent.
 *
 * @throws Problem with status 401, 403 or 415.
 */
export function checkAdminCall(call: AdminCall, { adminToken, hosts, scheme = 'http' }: GuardOptions): void {
  const { method, headers, remoteAddress, otherHosts = [], isPageFile = false } = call;
  if (!isPageFile && !isLoopback(remoteAddress ?? '') && !hasToken(headers.authorization, adminToken)) {
    throw new Problem(401, 'From another machine the admin API needs `Authorization: Bearer <admin token>`.');
  }
  // A page that had its own name resolve to this machine shows in the Host header.
  if (!isAllowedHost(headers.host ?? '', hosts)) {
    throw new Problem(
      403,
      `The Host ${JSON.stringify(headers.host ?? '')} is not allowed; see the option allowedHosts.`,
    );
  }
  // Which of them a proxy in between would go by cannot be known.
  if (otherHosts.some((host) => host !== headers.host)) {
    throw new Problem(403, 'The request names more than one host.');
  }
  if (headers.origin !== undefined && headers.origin !== `${scheme}://${headers.host}`) {
    throw new Problem(403, 'The admin API takes no calls from pages of another origin.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new Problem(403, 'The admin API takes no calls from pages of another site.');
  }
  if (method !== 'GET' && method !== 'HEAD') checkNotAForm(call);
}

/** A page can post a form anywhere without asking; it cannot send JSON or a header of its own. */
function checkNotAForm({ headers }: AdminCall): void {
  const isJson = /^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '');
  const isEmpty = headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
  if (isJson || (isEmpty && headers['x-mock-admin'] === '1')) return;
  throw new Problem(415, 'Send `Content-Type: application/json`, or an empty body with the header `x-mock-admin: 1`.');
}

/** Whether an Authorization header carries the admin token; false when there is no such token. */
export function hasToken(authorization: string | undefined, adminToken: string | undefined): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (given === undefined || adminToken === undefined) return false;
  return timingSafeEqual(digest(given), digest(adminToken));
}

/** Equal lengths, which timingSafeEqual asks for. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isAllowedHost(host: string, hosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return ['127.0.0.1', '[::1]', 'localhost', ...hosts.map(toHostName)].includes(name);
}

function toHostName(host: string): string {
  const name = host.toLowerCase();
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
}
