import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { admin } from './support/admin.ts';
import { callToy } from './support/call-toy.ts';
import { open, untilEnd, untilReceived } from './support/raw-http.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

interface Event {
  readonly type: string;
  readonly data: { readonly [name: string]: unknown };
}

/** Subscribes, and gives the events up to the one that is waited for. */
async function subscribe(url: string, query = '') {
  const socket = await open(url);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  const connected = untilReceived(socket, ': connected\n\n');
  socket.write(`GET /_mock/v1/events${query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  await connected;
  const read = (): Event[] =>
    Array.from(text.matchAll(/event: (.*)\ndata: (.*)\n\n/g), ([, type = '', data = '']) => ({
      type,
      data: JSON.parse(data),
    }));
  return { socket, head: () => text.split('\r\n\r\n')[0], read };
}

describe('GET /_mock/v1/events', () => {
  it('tells what happens in all sessions as it happens', async () => {
    const mocks = await startToyMocks({ clock: '2026-11-21T08:00:00Z' });
    const early = await mocks.session();
    const { socket, head, read } = await subscribe(mocks.url);
    expect(head()).toContain('content-type: text/event-stream');
    const late = await mocks.session();

    await early.faults.arm('toy.getUser: delay(5m)');
    const delayed = callToy(mocks.url, 'GET /toy/users/u1', { headers: [`X-Mock-Session: ${early.id}`] });
    await expect.poll(() => read().map(({ type }) => type)).toEqual(['faults', 'request', 'faults']);
    expect(read()[1]?.data).toMatchObject({ session: early.id, phase: 'open', sequence: 1 });

    await early.reset();
    await delayed;
    await late.clock.advance('1h');
    await callToy(mocks.url, 'GET /toy/users/u1', { headers: [`X-Mock-Session: ${late.id}`] });
    await expect.poll(() => read().filter(({ data }) => data['phase'] === 'done').length).toBe(1);
    const events = read();
    expect(events).toContainEqual({ type: 'reset', data: { session: early.id } });
    expect(events).toContainEqual({
      type: 'clock',
      data: { session: late.id, mode: 'frozen', now: '2026-11-21T09:00:00.000Z' },
    });
    const requests = events
      .filter(({ type }) => type === 'request')
      .map(({ data }) => [data['session'], data['phase'], data['abortedBy']]);
    expect(requests).toEqual([
      [early.id, 'open', undefined],
      [early.id, 'aborted', 'reset'],
      [late.id, 'open', undefined],
      [late.id, 'done', undefined],
    ]);
    socket.destroy();
  });

  it('tells of one session alone when asked to', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const { socket, read } = await subscribe(mocks.url, `?session=${session.id}`);
    await mocks.clock.advance(1);
    await session.clock.advance(1);
    await expect.poll(read).toMatchObject([{ type: 'clock', data: { session: session.id } }]);
    socket.destroy();
  });

  it('shows no credentials', async () => {
    const mocks = await startToyMocks();
    const { socket, read } = await subscribe(mocks.url);
    await callToy(mocks.url, 'POST /toy/token', { json: mocks.credentials.feishu, bearer: 'canary-real' });
    await expect.poll(read).toHaveLength(2);
    const shown = JSON.stringify(read());
    expect(shown).toContain('toy.token');
    for (const secret of [mocks.credentials.feishu.appSecret, 'canary-real']) expect(shown).not.toContain(secret);
    socket.destroy();
  });

  it('ends when the server stops, well before the grace is over', async () => {
    const mocks = await startToyMocks({ graceMs: 600_000 });
    const { socket } = await subscribe(mocks.url);
    const ended = untilEnd(socket);
    await mocks.close();
    await ended;
  });

  it('leaves nothing behind for a client that went away', async () => {
    const mocks = await startToyMocks({ graceMs: 600_000 });
    const sockets: Socket[] = [];
    for (let count = 0; count < 20; count += 1) sockets.push((await subscribe(mocks.url)).socket);
    for (const socket of sockets) socket.destroy();
    await Promise.all(sockets.map((socket) => (socket.closed ? undefined : once(socket, 'close'))));
    await callToy(mocks.url, 'GET /toy/users/u1');
    const { socket, read } = await subscribe(mocks.url);
    await callToy(mocks.url, 'GET /toy/users/u1');
    await expect.poll(read).toHaveLength(2);
    socket.destroy();
    await mocks.close();
  });

  it('refuses a session that is not there, and queries that it does not know', async () => {
    const mocks = await startToyMocks();
    expect(await admin(mocks.url, 'GET', '/v1/events?session=nobody')).toMatchObject({
      status: 404,
      body: { detail: 'There is no session "nobody".' },
    });
    expect(await admin(mocks.url, 'GET', '/v1/events?all=1')).toMatchObject({ status: 422 });
  });
});
