import type { RecordedRequest } from './recording-server.ts';

/** The two ways in which a client sends, each with the headers that its HTTP library adds of itself. */
export const transports: readonly {
  readonly name: string;
  readonly options: { readonly fetch?: (url: string, init: RequestInit) => Promise<Response> };
  readonly libraryHeaders: readonly string[];
}[] = [
  { name: 'undici', options: {}, libraryHeaders: ['host', 'connection', 'content-length'] },
  {
    name: 'fetch',
    options: { fetch: (url, init) => fetch(url, init) },
    libraryHeaders: [
      'host',
      'connection',
      'content-length',
      'accept',
      'accept-language',
      'accept-encoding',
      'sec-fetch-mode',
      'user-agent',
    ],
  },
];

/** The headers that the client itself set, by lower-case name, in the order of arrival. */
export function clientHeaders(request: RecordedRequest, libraryHeaders: readonly string[]): [string, string][] {
  return request.headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !libraryHeaders.includes(name));
}
