import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { bothWays, head, type RawScript, whole, writeWithoutEnd } from './raw-script.ts';

const tooLarge = bothWays('transport: response-too-large');
const timeout = bothWays('transport: timeout');
const piece = Buffer.alloc(65_536, ' ');
const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);

/** 256 MB of spaces, which pack into less than the limit. Made once, when first asked for. */
export const bombs = {
  gzip: lazy(() => gzipSync(Buffer.alloc(268_435_456, ' '))),
  deflate: lazy(() => deflateSync(Buffer.alloc(268_435_456, ' '))),
  br: lazy(() =>
    brotliCompressSync(Buffer.alloc(268_435_456, ' '), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  ),
};

/** The client's own transport asks for no packing and unpacks nothing; `fetch` unpacks, and must stop at the limit. */
const bombAllowed: RawScript['allowed'] = {
  undici: ['protocol: not-json', 'transport: response-too-large'],
  fetch: ['transport: response-too-large'],
};

/** Answers that cost memory or time: sizes, packings, drips. */
export const costlyScripts: readonly RawScript[] = [
  {
    name: '1 GB declared and little sent',
    allowed: { undici: ['transport: response-too-large'], fetch: ['transport: timeout'] },
    endless: ['fetch'],
    answer: (socket) => socket.write(`${head('Content-Length: 1000000000')}{"code"`),
  },
  {
    name: '1 GB declared and sent',
    allowed: tooLarge,
    measured: true,
    answer(socket) {
      socket.write(head('Content-Length: 1000000000'));
      writeWithoutEnd(socket, piece);
    },
  },
  {
    name: 'chunks without end',
    allowed: tooLarge,
    measured: true,
    answer(socket) {
      socket.write(head('Transfer-Encoding: chunked'));
      writeWithoutEnd(socket, chunk);
    },
  },
  {
    name: 'a body without length or end',
    allowed: tooLarge,
    measured: true,
    answer(socket) {
      socket.write(head('Connection: close'));
      writeWithoutEnd(socket, piece);
    },
  },
  {
    name: 'a slow drip',
    allowed: timeout,
    endless: ['undici', 'fetch'],
    answer(socket) {
      socket.write(head('Transfer-Encoding: chunked'));
      const drip = setInterval(() => socket.write('1\r\n \r\n'), 5);
      socket.on('close', () => clearInterval(drip));
    },
  },
  {
    name: 'a slow drip of headers',
    allowed: timeout,
    endless: ['undici', 'fetch'],
    answer(socket) {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    },
  },
  { name: 'silence', allowed: timeout, endless: ['undici', 'fetch'], answer: () => {} },
  ...(['gzip', 'deflate', 'br'] as const).map(
    (encoding): RawScript => ({
      name: `a bomb of ${encoding}`,
      allowed: bombAllowed,
      measured: true,
      answer: (socket) => socket.write(whole(bombs[encoding](), `Content-Encoding: ${encoding}`)),
    }),
  ),
  ...(
    [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
    ] as const
  ).map(
    ([encoding, pack]): RawScript => ({
      name: `a good answer in ${encoding}`,
      allowed: { undici: ['protocol: not-json'], fetch: ['value'] },
      answer: (socket, good) => socket.end(whole(pack(good), `Content-Encoding: ${encoding}`)),
    }),
  ),
  {
    name: 'plain text that is called gzip',
    allowed: { undici: ['value'], fetch: ['transport: connection'] },
    answer: (socket, good) => socket.end(whole(good, 'Content-Encoding: gzip')),
  },
];

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
