import { connect } from 'node:net';

export interface WireRequest {
  readonly method: string;
  /** As it stands on the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface WireAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: unknown;
}

/** Writes a request to a socket byte by byte and reads the answer until the server closes the connection. */
export async function send(url: string, request: WireRequest): Promise<WireAnswer> {
  const { hostname, port, host } = new URL(url);
  const body = Buffer.from(request.body ?? '');
  const head = [
    `${request.method} ${request.target} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    `Content-Length: ${body.byteLength}`,
    ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');

  const chunks = await new Promise<Buffer[]>((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
    socket.write(Buffer.concat([Buffer.from(head), body]));
  });
  return parse(Buffer.concat(chunks));
}

function parse(answer: Buffer): WireAnswer {
  const end = answer.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = answer.subarray(0, end).toString('latin1').split('\r\n');
  const text = answer.subarray(end + 4).toString('utf8');
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    ),
    text,
    json: parseJson(text),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
