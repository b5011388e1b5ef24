import type { Header, WireRequest } from './wire-request.ts';

/** What goes over a connection. */
export interface Transmission {
  /** Written one after the other, each in a turn of its own. */
  readonly pieces: readonly Buffer[];
  /** What the client does once all is written: waits for the answer, ends its side, or goes away. */
  readonly afterwards: 'wait' | 'end' | 'goAway';
}

/** How the end of a body is announced. */
export interface Framing {
  readonly what: string;
  /** Whether HTTP allows it, so that the request must be answered as any other. */
  readonly isHttp: boolean;
  /** Whether the request never becomes complete, so that it must not be carried out. */
  readonly isIncomplete?: true;
  frame(request: WireRequest): Transmission;
}

const CRLF = '\r\n';

export function headOf(
  { method, target, headers }: WireRequest,
  framing: readonly Header[],
  { version = 'HTTP/1.1', lineEnd = CRLF } = {},
): Buffer {
  const lines = [
    `${method} ${target} ${version}`,
    ...[...headers, ...framing].map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join(lineEnd)}${lineEnd}${lineEnd}`, 'latin1');
}

/** The body with its length, as nearly every client sends it. */
export const contentLength: Framing = {
  what: 'Content-Length',
  isHttp: true,
  frame: (request) => whole(request, [['Content-Length', String(request.body.byteLength)]], request.body),
};

export const framings: readonly Framing[] = [
  contentLength,
  {
    what: 'chunks',
    isHttp: true,
    frame: (request) => whole(request, [['Transfer-Encoding', 'chunked']], chunked(request.body, 4096)),
  },
  {
    what: 'chunks with extensions and a trailer',
    isHttp: true,
    frame: (request) =>
      whole(request, [['Transfer-Encoding', 'chunked']], chunked(request.body, 7777, ';a=b', 'X-Trailer: x\r\n')),
  },
  {
    what: 'in pieces',
    isHttp: true,
    frame(request) {
      const bytes = Buffer.concat([headOf(request, lengthOf(request.body.byteLength)), request.body]);
      const size = Math.ceil(bytes.byteLength / 5);
      return { pieces: [0, 1, 2, 3, 4].map((at) => bytes.subarray(at * size, (at + 1) * size)), afterwards: 'wait' };
    },
  },
  broken('no length', (request) => whole(request, [], request.body)),
  broken('a negative length', (request) => whole(request, [['Content-Length', '-1']], request.body)),
  broken('a length that is no number', (request) => whole(request, [['Content-Length', '1e3']], request.body)),
  broken('a length beyond all numbers', (request) =>
    whole(request, [['Content-Length', '9'.repeat(40)]], request.body),
  ),
  broken('a length that is too short', (request) =>
    whole(request, lengthOf(request.body.byteLength >> 1), request.body),
  ),
  incomplete('a length that is too long', (request) => ({
    ...whole(request, lengthOf(request.body.byteLength + 10), request.body),
    afterwards: 'end',
  })),
  broken('two lengths', (request) =>
    whole(request, [...lengthOf(request.body.byteLength), ...lengthOf(request.body.byteLength + 1)], request.body),
  ),
  broken('Transfer-Encoding and Content-Length', (request) =>
    whole(
      request,
      [...lengthOf(request.body.byteLength), ['Transfer-Encoding', 'chunked']],
      chunked(request.body, 4096),
    ),
  ),
  broken('an unknown Transfer-Encoding', (request) => ({
    ...whole(request, [['Transfer-Encoding', 'gzip']], request.body),
    afterwards: 'end',
  })),
  broken('chunks of no size', (request) => whole(request, [['Transfer-Encoding', 'chunked']], Buffer.from('zz\r\n'))),
  incomplete('chunks without an end', (request) => ({
    ...whole(request, [['Transfer-Encoding', 'chunked']], chunked(request.body, 4096).subarray(0, -5)),
    afterwards: 'end',
  })),
  broken('lines that end in LF', (request) => ({
    pieces: [headOf(request, lengthOf(request.body.byteLength), { lineEnd: '\n' }), request.body],
    afterwards: 'end',
  })),
  broken('HTTP/1.0', (request) => ({
    pieces: [headOf(request, lengthOf(request.body.byteLength), { version: 'HTTP/1.0' }), request.body],
    afterwards: 'wait',
  })),
  broken('HTTP/7.3', (request) => ({
    pieces: [headOf(request, lengthOf(request.body.byteLength), { version: 'HTTP/7.3' }), request.body],
    afterwards: 'end',
  })),
];

function broken(what: string, frame: Framing['frame']): Framing {
  return { what, isHttp: false, frame };
}

function incomplete(what: string, frame: Framing['frame']): Framing {
  return { what, isHttp: false, isIncomplete: true, frame };
}

function whole(request: WireRequest, framing: readonly Header[], body: Buffer): Transmission {
  return { pieces: [Buffer.concat([headOf(request, framing), body])], afterwards: 'wait' };
}

function lengthOf(bytes: number): readonly Header[] {
  return [['Content-Length', String(bytes)]];
}

function chunked(body: Buffer, size: number, extension = '', trailer = ''): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.byteLength; at += size) {
    const chunk = body.subarray(at, at + size);
    parts.push(Buffer.from(`${chunk.byteLength.toString(16)}${extension}${CRLF}`), chunk, Buffer.from(CRLF));
  }
  return Buffer.concat([...parts, Buffer.from(`0${CRLF}${trailer}${CRLF}`)]);
}
