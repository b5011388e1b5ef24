import { request } from 'undici';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** An answer as it came over the socket. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
  /** The inferred rules that the mock says the answer rests on. */
  readonly rules: readonly string[];
  readonly diagnostics: string;
}

export interface How {
  /** POST when left out. */
  readonly method?: HttpMethod | undefined;
  /** application/json when left out, no header when null. */
  readonly contentType?: string | null | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends a request, bytes for bytes, by an HTTP client that knows nothing of this project. */
export async function exchange(
  url: string,
  body: string | Uint8Array,
  { method = 'POST', contentType = 'application/json', headers: further = {} }: How = {},
): Promise<Answer> {
  const {
    statusCode,
    headers,
    body: answer,
  } = await request(url, {
    method,
    headers: { ...(contentType === null ? {} : { 'content-type': contentType }), ...further },
    body,
  });
  return {
    status: statusCode,
    contentType: text(headers['content-type']),
    text: await answer.text(),
    rules: text(headers['x-mock-rule'])?.split(', ') ?? [],
    diagnostics: text(headers['x-mock-diagnostics']) ?? '',
  };
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
