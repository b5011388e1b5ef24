import { bothWays, head, type RawScript, whole } from './raw-script.ts';

const connection = bothWays('transport: connection');

function once(name: string, allowed: RawScript['allowed'], bytes: (good: string) => string | Uint8Array): RawScript {
  return { name, allowed, answer: (socket, good) => socket.end(bytes(good)) };
}

/** Answers that break HTTP, or use its odd corners. */
export const brokenScripts: readonly RawScript[] = [
  once('a good answer', bothWays('value'), (good) => whole(good)),
  { name: 'a reset', allowed: connection, answer: (socket) => socket.resetAndDestroy() },
  once('nothing', connection, () => ''),
  once('half a status line', connection, () => 'HTTP/1.1 2'),
  once('another protocol', connection, () => 'SSH-2.0-OpenSSH_9.6\r\n'),
  once('the body alone', connection, (good) => good),
  once('a status of letters', connection, () => 'HTTP/1.1 abc OK\r\n\r\n'),
  once('HTTP/9.9', connection, (good) => whole(good).toString().replace('HTTP/1.1', 'HTTP/9.9')),
  once('an upgrade', connection, () => 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
  once('a header without a colon', connection, (good) => whole(good, 'nonsense')),
  once('a NUL in a header', connection, (good) => whole(good, 'X-A: a\u0000b')),
  once('two lengths that differ', connection, (good) => whole(good, 'Content-Length: 3')),
  once('a length and chunks', connection, (good) => whole(good, 'Transfer-Encoding: chunked')),
  once('a length of letters', connection, () => head('Content-Length: many')),
  once('a length below zero', connection, () => head('Content-Length: -1')),
  once('a body shorter than its length', connection, (good) => head('Content-Length: 5000') + good),
  once('a chunk whose size is no number', connection, () => `${head('Transfer-Encoding: chunked')}zz\r\n{}\r\n`),
  once('a chunk that is cut off', connection, () => `${head('Transfer-Encoding: chunked')}ff\r\n{"code"`),
  once('chunks without the last', connection, () => `${head('Transfer-Encoding: chunked')}2\r\n{}\r\n`),
  once('a header of 100 KB', connection, (good) => whole(good, `X-A: ${'a'.repeat(100_000)}`)),
  once('headers without end', connection, (good) =>
    whole(good, ...Array.from({ length: 20_000 }, (_, index) => `X-${index}: a`)),
  ),
  once('a header three hundred times', bothWays('value'), (good) =>
    whole(good, ...Array.from({ length: 300 }, () => 'X-Tt-Logid: a')),
  ),
  once('a body without a length', bothWays('value'), (good) => head('Connection: close') + good),
  once('chunks with trailers', bothWays('value'), (good) => {
    const size = Buffer.byteLength(good).toString(16);
    return `${head('Transfer-Encoding: chunked')}${size};a=b\r\n${good}\r\n0\r\nX-Trailer: __proto__\r\n\r\n`;
  }),
  once('interim answers first', bothWays('value'), (good) =>
    Buffer.concat([Buffer.from('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n'), whole(good)]),
  ),
  // Undici takes a 100 that it did not ask for as a broken connection.
  once('100 that nobody asked for', bothWays('value', 'transport: connection'), (good) =>
    Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), whole(good)]),
  ),
  once('204 with a body', bothWays('protocol: empty', 'transport: connection'), (good) =>
    whole(good).toString().replace('200 OK', '204 No Content'),
  ),
  once('304 with a body', bothWays('protocol: empty', 'transport: connection'), (good) =>
    whole(good).toString().replace('200 OK', '304 Not Modified'),
  ),
  once('206', bothWays('value'), (good) =>
    whole(good, 'Content-Range: bytes 0-1/2').toString().replace('200 OK', '206 P'),
  ),
  once('a redirect', bothWays('value'), (good) =>
    whole(good, 'Location: http://127.0.0.1:1/').toString().replace('200 OK', '307 Moved'),
  ),
  once('a second answer that nobody asked for', bothWays('value'), (good) =>
    Buffer.concat([whole(good), whole('{"code":666,"errorCode":666}')]),
  ),
];
