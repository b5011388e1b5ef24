import { once } from 'node:events';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RawExchange {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface RawAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

/** Sends the very bytes of a request over a socket and reads until the server has closed it. */
export async function exchange(
  { host, port }: { readonly host: string; readonly port: number },
  { method, target, headers, body }: RawExchange,
): Promise<RawAnswer> {
  const socket = connect(port, host);
  await once(socket, 'connect');
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  socket.end([`${method} ${target} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  const [head = '', ...rest] = (await buffer(socket)).toString('utf8').split('\r\n\r\n');
  const [statusLine = '', ...fields] = head.split('\r\n');
  const text = rest.join('\r\n\r\n');
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(fields.map((field) => splitField(field))),
    text,
    json: parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function splitField(field: string): [string, string] {
  const colon = field.indexOf(':');
  return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
}
