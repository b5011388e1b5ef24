import { METHODS } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { exchange, open, requestText, untilEnd, untilReceived } from './support/raw-http.ts';
import { startToyMock } from './support/with-toy-mock.ts';

describe('a request that is no operation', () => {
  it.each([...METHODS.filter((method) => !['GET', 'POST', 'DELETE', 'CONNECT'].includes(method)), 'FOO', 'x-y'])(
    'with the method %s gets the answer of the vendor for unknown routes',
    async (method) => {
      const mock = await startToyMock();
      const answer = await exchange(mock.url, requestText(`${method} /toy/echo?a=1`, ['X-A: 1']));
      expect(answer.status).toBe(404);
      expect(answer.header('content-type')).toBe('application/json');
      if (method !== 'HEAD') {
        expect(JSON.parse(answer.body)).toEqual({ toy: 'no route', method, path: '/toy/echo' });
      }
      expect(await mock.requests.list()).toMatchObject([
        { method, target: '/toy/echo?a=1', phase: 'done', status: 404 },
      ]);
    },
  );

  it('sends no body on HEAD, and does not run the operation of GET', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('HEAD /toy/users/u1'));
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it('with the method CONNECT gets the answer of the vendor', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, 'CONNECT open.example.com:443 HTTP/1.1\r\nHost: open.example.com\r\n\r\n');
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toEqual({ toy: 'no route', method: 'CONNECT', path: 'open.example.com:443' });
  });

  it('with the target * gets the answer of the vendor', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('OPTIONS *'));
    expect(JSON.parse(answer.body)).toEqual({ toy: 'no route', method: 'OPTIONS', path: '*' });
  });

  it('with a method that Node does not know is answered after an earlier request on the connection', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    const first = untilReceived(socket, '"id":"u1"');
    socket.write(requestText('GET /toy/users/u1', [], '', 'keep-alive'));
    await first;
    const second = untilEnd(socket);
    socket.write(requestText('FOO /toy/echo'));
    expect(await second).toContain('"method":"FOO"');
  });
});

describe('an unusual request', () => {
  it('with an unknown Expect is served', async () => {
    const mock = await startToyMock();
    expect((await exchange(mock.url, requestText('GET /toy/users/u1', ['Expect: the-unexpected']))).status).toBe(200);
  });

  it('asking for an upgrade is served', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    const answered = untilReceived(socket, '"id":"u1"');
    socket.write('GET /toy/users/u1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    expect(await answered).toContain('HTTP/1.1 200 OK');
    socket.destroy();
  });

  it('that asks for compression gets none', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('GET /toy/users/u1', ['Accept-Encoding: gzip, br']));
    expect(answer.header('content-encoding')).toBeUndefined();
  });

  it('that carries an Accept-Version is routed like any other', async () => {
    const mock = await startToyMock();
    expect((await exchange(mock.url, requestText('GET /toy/users/u1', ['Accept-Version: 2.x']))).status).toBe(200);
  });

  it.each([
    ['a request line that is none', 'hello\r\n\r\n', 400],
    ['a header line that is none', 'GET / HTTP/1.1\r\nno colon\r\n\r\n', 400],
    ['headers over the limit', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ])('that is no HTTP, %s, gets a status and nothing of the library', async (_, bytes, status) => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, bytes);
    expect(answer.status).toBe(status);
    expect(answer.body).toBe('');
  });

  it('that runs into a mistake of the mock gets a plain 500, and the log gets the stack', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('POST /toy/crash', ['Content-Length: 0']));
    const logged = stderr.mock.calls.map(([text]) => String(text)).join('');
    stderr.mockRestore();

    expect(answer.status).toBe(500);
    expect(answer.header('content-type')).toBe('text/plain');
    expect(answer.body).toBe('mock server error, see its log');
    expect(answer.header('x-mock-diagnostics')).toContain(answer.header('x-mock-request-id'));
    expect(logged).toContain('TypeError: toy handler broke');
    expect(logged).toContain('toy-vendor.ts');
    expect(await mock.requests.list()).toMatchObject([{ operation: 'toy.crash', status: 500, phase: 'done' }]);
  });

  it('whose answer is no HTTP is a mistake of the mock as well', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('POST /toy/bad-header', ['Content-Length: 0']));
    stderr.mockRestore();
    expect(answer.status).toBe(500);
    expect(answer.body).toBe('mock server error, see its log');
  });
});

describe('several requests', () => {
  it('sent at once on one connection are answered in order', async () => {
    const mock = await startToyMock();
    const answer = await exchange(
      mock.url,
      requestText('GET /toy/users/u1', [], '', 'keep-alive') +
        requestText('POST /toy/echo', ['Content-Length: 2'], 'ab', 'keep-alive') +
        requestText('GET /toy/users/u2'),
    );
    const bodies = answer.transcript.match(/\{.*\}/g)?.map((text) => JSON.parse(text));
    expect(bodies).toMatchObject([{ id: 'u1' }, { bodyHex: '6162' }, { id: 'u2' }]);
  });

  it('of 200 clients at once each get their own answer', async () => {
    const mock = await startToyMock();
    const ids = Array.from({ length: 200 }, (_, index) => `user-${index}`);
    const answers = await Promise.all(ids.map((id) => exchange(mock.url, requestText(`GET /toy/users/${id}`))));
    expect(answers.map(({ body }) => JSON.parse(body).id)).toEqual(ids);
    expect(new Set(answers.map((answer) => answer.header('x-mock-request-id'))).size).toBe(200);
  });
});

describe('a client that goes away in the middle of its upload', () => {
  it('leaves an aborted journal entry and no change of state', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    socket.write(requestText('POST /toy/change', ['Content-Length: 100'], '{"id":"u1","name":"Changed"}'));
    await vi.waitFor(async () => expect(await mock.requests.list()).toMatchObject([{ phase: 'open' }]));
    socket.destroy();
    await vi.waitFor(async () => expect(await mock.requests.list()).toMatchObject([{ phase: 'aborted' }]));
    expect((await mock.state.get()).users[0]?.name).toBe('One');
  });
});
