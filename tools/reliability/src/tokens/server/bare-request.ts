import type { IncomingHttpHeaders } from 'node:http';

/** A request as it arrived at a server that nobody but node:http stands behind. */
export interface BareRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface BareAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): BareAnswer {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}

/** The page of a gateway in between. */
export function html(status: number): BareAnswer {
  return { status, contentType: 'text/html', body: '<!doctype html><title>Bad Gateway</title>' };
}
