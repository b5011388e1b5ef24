import { sendRaw } from './send-raw.ts';

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The bytes of a request with a JSON body, or with the body as it is. */
export function bytesOf(target: string, body: unknown, headers: Readonly<Record<string, string>> = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const all = {
    Host: 'mock.example',
    'Content-Type': 'application/json',
    ...headers,
    'Content-Length': String(Buffer.byteLength(text)),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `POST ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`;
}

/** Posts over a connection of its own. */
export async function post(
  server: { readonly host: string; readonly port: number },
  ...request: Parameters<typeof bytesOf>
): Promise<RawAnswer> {
  const { head, text } = await sendRaw(server, bytesOf(...request));
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ]);
  return { status: Number(statusLine.split(' ')[1]), headers: Object.fromEntries(headers), text };
}

/** As `post`, and reads the answer as JSON. */
export async function postJson(...parameters: Parameters<typeof post>): Promise<Record<string, unknown>> {
  return JSON.parse((await post(...parameters)).text);
}
