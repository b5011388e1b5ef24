import { request } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { MockStartError, SeedError } from '../src/index.ts';
import { exchange, open, requestText, untilEnd, untilReceived } from './support/raw-http.ts';
import { startToyMock } from './support/with-toy-mock.ts';

const GRACE_MS = 2000;

async function timeOf(action: Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await action;
  return performance.now() - startedMs;
}

describe('starting a mock', () => {
  it('gives where it listens, without a slash at the end', async () => {
    const mock = await startToyMock();
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
    expect(mock.host).toBe('127.0.0.1');
    expect(mock.port).toBeGreaterThan(0);
  });

  it('says which port is in use', async () => {
    const { port } = await startToyMock();
    const attempt = startToyMock({ port });
    await expect(attempt).rejects.toThrow(`port: ${port} on 127.0.0.1 is in use`);
    await expect(attempt).rejects.toMatchObject({ reason: 'portInUse', option: 'port' });
  });

  it('refuses a seed that the vendor cannot take', async () => {
    await expect(startToyMock({ seed: { users: 'none' } })).rejects.toThrow(SeedError);
  });

  it('refuses to listen off loopback without an admin token', async () => {
    await expect(startToyMock({ host: '0.0.0.0' })).rejects.toThrow(MockStartError);
    const mock = await startToyMock({ host: '0.0.0.0', adminToken: 'secret' });
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
    expect((await request(`${mock.url}/_mock/v1/health`)).statusCode).toBe(200);
  });

  it('twice in one process gives two mocks that share nothing', async () => {
    const [first, second] = await Promise.all([startToyMock(), startToyMock()]);
    await first.state.patch({ users: [{ id: 'u1', name: 'First' }] });
    await first.clock.freeze('2030-01-01');
    await exchange(first.url, requestText('GET /toy/users/u1'));
    await first.close();
    expect((await second.state.get()).users[0]?.name).toBe('One');
    expect((await second.clock.now()).getUTCFullYear()).not.toBe(2030);
    expect(await second.requests.count()).toBe(0);
    expect((await exchange(second.url, requestText('GET /toy/users/u1'))).status).toBe(200);
  });
});

describe('closing a mock', () => {
  it('is not held up by a connection kept alive, nor by one that never said a word', async () => {
    const mock = await startToyMock();
    const silent = untilEnd(await open(mock.url));
    const kept = await open(mock.url);
    const answered = untilReceived(kept, '"id":"u1"');
    kept.write(requestText('GET /toy/users/u1', [], '', 'keep-alive'));
    await answered;
    const ended = Promise.all([silent, untilEnd(kept)]);
    expect(await timeOf(mock.close())).toBeLessThan(500);
    await ended;
    await expect(open(mock.url)).rejects.toThrow('ECONNREFUSED');
  });

  it('lets a request under way finish, and then does not wait for its connection', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    socket.write(requestText('POST /toy/echo', ['Content-Length: 2'], 'o', 'keep-alive'));
    await vi.waitFor(async () => expect(await mock.requests.count()).toBe(1));
    const received = untilEnd(socket);
    const closed = timeOf(mock.close());
    socket.write('k');
    expect(await received).toContain('"bodyHex":"6f6b"');
    expect(await closed).toBeLessThan(GRACE_MS - 500);
  });

  it('ends a request that hangs after the grace', async () => {
    const mock = await startToyMock();
    const socket = await open(mock.url);
    socket.write(requestText('POST /toy/echo', ['Content-Length: 2'], 'o'));
    await vi.waitFor(async () => expect(await mock.requests.count()).toBe(1));
    const ended = new Promise((resolve) => socket.once('close', resolve).on('error', resolve));
    const closedAfterMs = await timeOf(mock.close());
    await ended;
    expect(closedAfterMs).toBeGreaterThanOrEqual(GRACE_MS - 50);
    expect(closedAfterMs).toBeLessThan(GRACE_MS + 500);
    await vi.waitFor(async () => expect(await mock.requests.list()).toMatchObject([{ phase: 'aborted' }]));
  });

  it('may be asked for twice, and by the end of a scope', async () => {
    const mock = await startToyMock();
    expect(mock.close()).toBe(mock.close());
    await mock[Symbol.asyncDispose]();
    await expect(open(mock.url)).rejects.toThrow('ECONNREFUSED');
  });
});
