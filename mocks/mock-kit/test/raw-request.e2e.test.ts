import { describe, expect, it } from 'vitest';
import { exchange, open, requestText, untilEnd, untilReceived } from './support/raw-http.ts';
import { startToyMock } from './support/with-toy-mock.ts';

async function echo(bytes: string | Uint8Array) {
  const mock = await startToyMock();
  const answer = await exchange(mock.url, bytes);
  expect(answer.status).toBe(200);
  return JSON.parse(answer.body);
}

describe('a request target', () => {
  it.each([
    ['/toy/echo?', ''],
    ['/toy/echo?a=1&a=2&&=&b', 'a=1&a=2&&=&b'],
    ['/toy/echo?a=%7e&b=~&c=+&d=%2F&e=..//..&', 'a=%7e&b=~&c=+&d=%2F&e=..//..&'],
    ['/toy/echo?a=%zz&b=%&c=?', 'a=%zz&b=%&c=?'],
    ["/toy/echo?q='quoted'&w={x}|y", "q='quoted'&w={x}|y"],
  ])('reaches the vendor as sent: %s', async (target, query) => {
    expect(await echo(requestText(`GET ${target}`))).toMatchObject({ target, path: '/toy/echo', query });
  });

  it.each([
    '//toy/echo',
    '/toy//echo',
    '/toy/./echo',
    '/toy/x/../echo',
    '/toy/%65cho',
    '/toy%2Fecho',
    '/toy/echo/',
    '/TOY/echo',
    '/toy/users/',
    '/toy/users/a/b',
    '/toy/echo#part',
    '/toy/users/a;b=c/d',
    `/${'long'.repeat(1000)}`,
  ])('is matched as sent, so that this is no route: %s', async (target) => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText(`GET ${target}`));
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toEqual({ toy: 'no route', method: 'GET', path: target });
  });

  it.each([
    ['%7e~', '~~'],
    ['a%2Fb', 'a/b'],
    ['a+b', 'a+b'],
    ['%E7%94%A8', '用'],
    ['%2541', '%41'],
    ['a%23b', 'a#b'],
    ['%zz', '%zz'],
    ['%', '%'],
    ['%E7%94', '%E7%94'],
    ['..', '..'],
    ['x'.repeat(4000), 'x'.repeat(4000)],
  ])('gives the path parameter %s decoded', async (segment, id) => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText(`GET /toy/users/${segment}`));
    expect(JSON.parse(answer.body)).toEqual({ toy: 'no user', id });
  });

  it('in absolute form is reduced to path and query, with a note', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('GET http://open.example.com/toy/echo?a=%7e'));
    expect(JSON.parse(answer.body)).toMatchObject({ target: '/toy/echo?a=%7e', path: '/toy/echo', query: 'a=%7e' });
    expect(answer.header('x-mock-diagnostics')).toBe(
      'the absolute-form request target was reduced to its path and query',
    );
  });
});

describe('request headers', () => {
  it('reach the vendor in their order and spelling, repeated ones too', async () => {
    const headers = ['X-Repeated: 1', 'x-rEPEATED: two', 'Content-Type: Text/Weird; q="x"', 'X-Repeated:   3  '];
    const seen = await echo(requestText('GET /toy/echo', headers));
    expect(seen.rawHeaders).toEqual([
      ...['Host', '127.0.0.1', 'X-Repeated', '1', 'x-rEPEATED', 'two', 'Content-Type', 'Text/Weird; q="x"'],
      ...['X-Repeated', '3', 'Connection', 'close'],
    ]);
    expect(seen.repeated).toBe('1, two, 3');
  });

  it('need no Host', async () => {
    expect(await echo('GET /toy/echo HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatchObject({
      rawHeaders: ['Connection', 'close'],
    });
  });

  it('may hold a Host that is no host name', async () => {
    const seen = await echo('GET /toy/echo HTTP/1.1\r\nHost: [not a host]/x\r\nConnection: close\r\n\r\n');
    expect(seen.rawHeaders.slice(0, 2)).toEqual(['Host', '[not a host]/x']);
  });
});

describe('a request body', () => {
  it.each(['GET', 'DELETE', 'POST'])('of %s reaches the vendor to the byte', async (method) => {
    const body = '\xef\xbb\xbf{"a":"\xe7\x94\xa8\xe6\x88\xb7\x00\xff"} \r\n';
    const headers = ['Content-Type: application/json; charset=utf-8', `Content-Length: ${body.length}`];
    const seen = await echo(Buffer.from(requestText(`${method} /toy/echo`, headers, body), 'latin1'));
    expect(seen.bodyHex).toBe(Buffer.from(body, 'latin1').toString('hex'));
    expect(seen.contentType).toBe('application/json; charset=utf-8');
  });

  it.each([undefined, '', 'application/json', 'nonsense', '/;;', 'a/b/c; =', 'application/json; charset="'])(
    'is not read by its Content-Type: %s',
    async (contentType) => {
      const headers = contentType === undefined ? [] : [`Content-Type: ${contentType}`];
      const seen = await echo(requestText('POST /toy/echo', [...headers, 'Content-Length: 5'], '{"a":'));
      expect(seen.bodyHex).toBe(Buffer.from('{"a":').toString('hex'));
      expect(seen.contentType).toBe(contentType ?? null);
    },
  );

  it('that is empty is not the same as {}', async () => {
    const headers = ['Content-Type: application/json'];
    expect((await echo(requestText('POST /toy/echo', [...headers, 'Content-Length: 0']))).bodyHex).toBe('');
    expect((await echo(requestText('POST /toy/echo', headers))).bodyHex).toBe('');
    expect((await echo(requestText('POST /toy/echo', [...headers, 'Content-Length: 2'], '{}'))).bodyHex).toBe('7b7d');
  });

  it.each(['GET', 'POST'])('of %s may come in chunks', async (method) => {
    const seen = await echo(
      requestText(`${method} /toy/echo`, ['Transfer-Encoding: chunked'], '3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n'),
    );
    expect(seen.bodyHex).toBe(Buffer.from('abcde').toString('hex'));
  });

  it('announced with Expect: 100-continue is asked for and read', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    const everything = untilEnd(socket);
    const asked = untilReceived(socket, 'HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(requestText('POST /toy/echo', ['Content-Length: 2', 'Expect: 100-continue']));
    await asked;
    socket.write('ok');
    expect(await everything).toContain('"bodyHex":"6f6b"');
  });

  it.each([
    ['of a declared length', (size: number) => [`Content-Length: ${size}`]],
    ['in chunks', () => ['Transfer-Encoding: chunked']],
  ])('over 10 MiB %s gets the answer of the vendor', async (_, framing) => {
    const mock = await startToyMock();
    const size = 10 * 1024 * 1024 + 1;
    const text = 'x'.repeat(size);
    const headers = framing(size);
    const body = headers[0]?.startsWith('Content') ? text : `${size.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
    const answer = await exchange(mock.url, requestText('POST /toy/echo', headers, body));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toEqual({ toy: 'too large', got: 0 });
  });

  it('of 10 MiB is taken', async () => {
    const mock = await startToyMock();
    const size = 10 * 1024 * 1024;
    const answer = await exchange(
      mock.url,
      requestText('POST /toy/token', [`Content-Length: ${size}`], 'x'.repeat(size)),
    );
    expect(answer.status).toBe(200);
  });

  it('over 10 MiB for an unknown path gets the answer for unknown paths', async () => {
    const mock = await startToyMock();
    const size = 10 * 1024 * 1024 + 1;
    const answer = await exchange(mock.url, requestText('POST /nope', [`Content-Length: ${size}`], 'x'.repeat(size)));
    expect(answer.status).toBe(404);
  });
});
