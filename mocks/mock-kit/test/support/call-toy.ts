import { exchange, type RawAnswer, requestText } from './raw-http.ts';

interface ToyRequest {
  readonly json?: unknown;
  readonly bearer?: string;
  readonly headers?: readonly string[];
}

/** Sends a request on a connection of its own. The line is method and target, for example `GET /toy/me`. */
export function callToy(url: string, line: string, request: ToyRequest = {}): Promise<RawAnswer> {
  return exchange(url, toyRequestText(line, request));
}

export function toyRequestText(line: string, { json, bearer, headers = [] }: ToyRequest = {}): string {
  const body = json === undefined ? '' : JSON.stringify(json);
  const all = [
    ...headers,
    ...(bearer === undefined ? [] : [`Authorization: Bearer ${bearer}`]),
    ...(json === undefined ? [] : ['Content-Type: application/json']),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return requestText(line, all, body);
}

/** A new token of the app, as the toy issues it. */
export async function toyToken(url: string, credentials: object, word = 'toy'): Promise<string> {
  const { body } = await callToy(url, `POST /${word}/token`, { json: credentials });
  return String(JSON.parse(body).access_token);
}
