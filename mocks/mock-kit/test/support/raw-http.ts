import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly reason: string;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
  header(name: string): string | undefined;
  readonly body: string;
  /** Everything that came, from the first byte to the last. */
  readonly transcript: string;
}

/** Opens a connection to a server and waits until it stands. */
export async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** All that the server sends until it ends the connection, as latin1. */
export function untilEnd(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.once('error', reject);
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** Waits until what has come holds the text. */
export function untilReceived(socket: Socket, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (received.includes(text)) resolve(received);
    });
    socket.once('close', () => reject(new Error(`closed before ${JSON.stringify(text)}: ${received}`)));
    socket.once('error', reject);
  });
}

/** Sends bytes on a connection of their own, and reads the answer up to the end of the connection. */
export async function exchange(url: string, bytes: string | Uint8Array): Promise<RawAnswer> {
  const socket = await open(url);
  const received = untilEnd(socket);
  socket.write(bytes);
  return parseAnswer(await received);
}

/** A request line, headers and body as one text; Host and `Connection: close` are added. */
export function requestText(
  line: string,
  headers: readonly string[] = [],
  body = '',
  connection: 'close' | 'keep-alive' = 'close',
): string {
  return [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, `Connection: ${connection}`, '', body].join('\r\n');
}

export function parseAnswer(transcript: string): RawAnswer {
  const [head = '', ...rest] = transcript.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const [, status, reason = ''] = /^HTTP\/1\.1 (\d{3}) ?(.*)$/.exec(statusLine) ?? [];
  const rawHeaders = lines.flatMap((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  return {
    status: Number(status),
    reason,
    rawHeaders,
    header: (name) => {
      const at = rawHeaders.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
      return at === -1 ? undefined : rawHeaders[at + 1];
    },
    body: Buffer.from(rest.join('\r\n\r\n'), 'latin1').toString(),
    transcript,
  };
}
