import type { OptionChecks } from './option-checks.ts';

export interface BaseURL {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What a private deployment puts in front of every path, without a trailing slash; usually empty. Never signed. */
  readonly prefix: string;
  /** Origin and prefix together. */
  readonly text: string;
}

/** @throws ConfigError for what is no URL, for credentials, query or fragment in it, and for plain http to a far host */
export function parseBaseURL(checks: OptionChecks, value: unknown, allowInsecureHosts: unknown): BaseURL {
  if (typeof value !== 'string' || !URL.canParse(value)) throw checks.wrong('baseURL', 'must be an absolute URL');
  if (!isTextList(allowInsecureHosts)) throw checks.wrong('allowInsecureHosts', 'must be a list of host names');
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw checks.wrong('baseURL', 'must begin with https://');
  if (url.username !== '' || url.password !== '') throw checks.wrong('baseURL', 'must not hold a user or password');
  if (url.search !== '' || url.hash !== '') throw checks.wrong('baseURL', 'must not hold a query or a fragment');
  if (
    url.protocol === 'http:' &&
    !isLoopback(url.hostname) &&
    !allowInsecureHosts.some((host) => host.toLowerCase() === url.hostname)
  ) {
    throw checks.wrong(
      'baseURL',
      'would send secrets over plain http: use https, or name the host in allowInsecureHosts if it is a test server',
    );
  }
  const prefix = url.pathname.replace(/\/+$/, '');
  return { origin: url.origin, prefix, text: url.origin + prefix };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}
