import { describe, expect, it } from 'vitest';
import { answer, startRawServer } from '../../test/support/raw-server.ts';
import { bothTransports, get, post, unlimited } from '../../test/support/transports.ts';
import { wire } from '../../test/support/wire.ts';
import { buildPath } from '../request/build-path.ts';
import { toReadyRequest } from '../request/to-ready-request.ts';

describe.each(bothTransports)('%s', (name, create) => {
  const { start, keep } = wire(create);

  describe('what is sent', () => {
    it('is the target, the headers and the body as they were given, to the byte', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const body = '{"name":"张三 \\u0000 ☃","quote":"\'%2F"}';
      await transport.send(
        {
          method: 'POST',
          origin: server.origin,
          target: '/gate/v1/greet?lang=en&x=%27',
          headers: {
            'Content-Type': 'application/json; charset=utf-8',
            Authorization: 'Bearer a.b-c_~+/=',
            'X-Kso-Date': 'Mon, 02 Jan 2006 15:04:05 GMT',
          },
          body,
        },
        unlimited(),
      );

      const [head = '', sentBody = ''] = (server.requests[0] ?? '').split('\r\n\r\n');
      const [requestLine, ...lines] = head.split('\r\n');
      expect(requestLine).toBe('POST /gate/v1/greet?lang=en&x=%27 HTTP/1.1');
      expect(Buffer.from(sentBody, 'latin1').equals(Buffer.from(body, 'utf8'))).toBe(true);
      const headers = headersOf(lines);
      expect(headers).toMatchObject({
        host: server.origin.slice('http://'.length),
        'content-type': 'application/json; charset=utf-8',
        authorization: 'Bearer a.b-c_~+/=',
        'x-kso-date': 'Mon, 02 Jan 2006 15:04:05 GMT',
        'content-length': String(Buffer.byteLength(body)),
      });
      if (name === 'undici') {
        // Nothing beside what was given and what HTTP asks for.
        expect(Object.keys(headers).sort()).toEqual([
          'authorization',
          'connection',
          'content-length',
          'content-type',
          'host',
          'x-kso-date',
        ]);
      }
    });

    it.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)(
      '%s without a body has none, and keeps its Content-Type',
      async (method) => {
        const { server, transport } = await start((socket) => socket.write(answer('{}')));
        await transport.send({ ...get(server.origin), method }, unlimited());
        const [head = '', sentBody] = (server.requests[0] ?? '').split('\r\n\r\n');
        expect(head.split('\r\n')[0]).toBe(`${method} /v1/greet HTTP/1.1`);
        expect(headersOf(head.split('\r\n').slice(1))).toMatchObject({ 'content-type': 'application/json' });
        expect(sentBody).toBe('');
      },
    );

    it('arrives unchanged also with characters that URL parsers rewrite', async () => {
      const { server, transport } = await start((socket) => socket.write(answer('{}')));
      const nasty = '\'"<>`{}|\\^ %2e/..?#&=+;:@!$*(),~张三🙂\r\n\u0000';
      const built = buildPath('/v7/users/:user_id/tags/:tag', { user_id: nasty, tag: '%2e%2e' });
      if ('issues' in built) throw new Error('the path was refused');
      const { target } = toReadyRequest({
        method: 'GET',
        path: built.value,
        query: [
          [nasty, nasty],
          ['empty', ''],
        ],
        headers: {},
      });

      await transport.send(get(server.origin, target), unlimited());

      const requestLine = server.requests[0]?.split('\r\n')[0];
      expect(requestLine).toBe(`GET ${target} HTTP/1.1`);
      const arrived = new URL(requestLine?.split(' ')[1] ?? '', server.origin);
      expect(arrived.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v7', 'users', nasty, 'tags', '%2e%2e']);
      expect([...arrived.searchParams]).toEqual([
        [nasty, nasty],
        ['empty', ''],
      ]);
    });

    it('goes to one place only: a redirect is the answer, and nobody follows it', async () => {
      const elsewhere = await startRawServer((socket) => socket.write(answer('{"stolen":true}')));
      keep(elsewhere);
      for (const status of ['301 Moved Permanently', '302 Found', '307 Temporary Redirect', '308 Permanent Redirect']) {
        const { server, transport } = await start((socket) =>
          socket.write(answer('gone', status, `Location: ${elsewhere.origin}/\r\n`)),
        );
        const result = await transport.send(post(server.origin), unlimited());
        expect(result).toMatchObject({ ok: true, response: { status: Number(status.slice(0, 3)), body: 'gone' } });
        expect(server.requests).toHaveLength(1);
      }
      expect(elsewhere.requests).toHaveLength(0);
    });
  });
});

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
    }),
  );
}
