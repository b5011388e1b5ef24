import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FaultError } from '../src/index.ts';
import { admin } from './support/admin.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { exchange, open, requestText, untilEnd } from './support/raw-http.ts';
import { startToyMocks, type ToyMocks } from './support/with-toy-mocks.ts';

describe('a server without a socket (listen: false)', () => {
  it('answers by fetch, whatever the host, and has all of its controls', async () => {
    const mocks = await startToyMocks({ listen: false, clock: '2026-11-21T08:00:00Z' });
    expect(mocks.port).toBe(0);
    const ask = (path: string, init?: RequestInit) => mocks.fetch(new Request(`https://toy.example${path}`, init));
    const answer = await ask('/toy/echo?b=1&a=2', { method: 'POST', body: '用户', headers: { 'X-A': 'é' } });
    expect(answer.headers.get('date')).toBe('Sat, 21 Nov 2026 08:00:00 GMT');
    expect(await answer.json()).toMatchObject({
      target: '/toy/echo?b=1&a=2',
      bodyHex: Buffer.from('用户').toString('hex'),
      rawHeaders: expect.arrayContaining(['host', 'toy.example']),
    });
    const session = await mocks.session();
    const json = JSON.stringify(session.credentials.wps);
    const issued = await ask('/toy2/token', {
      method: 'POST',
      body: json,
      headers: { 'content-type': 'application/json' },
    });
    expect(issued.headers.get('x-mock-session')).toBe(session.id);
    const { access_token: token } = Object(await issued.json());
    const me = await ask('/toy2/me', { headers: { authorization: `Bearer ${token}` } });
    expect([me.status, await me.json()]).toEqual([200, session.credentials.wps.appId]);
    expect((await ask('/toy/empty', { method: 'POST' })).status).toBe(204);
    expect(await session.requests.count()).toBe(2);
    expect(await mocks.requests.count()).toBe(2);
  });

  it('refuses faults that need a socket, and takes the others', async () => {
    const mocks = await startToyMocks({ listen: false });
    await expect(mocks.faults.arm('toy.echo: reset')).rejects.toThrow(FaultError);
    await expect(mocks.faults.arm('toy.echo: reset')).rejects.toThrow(/socket|connection/);
    await mocks.faults.arm('toy.echo: delay(1ms) + 503');
    const answer = await mocks.fetch(new Request('http://toy.example/toy/echo'));
    expect([answer.status, answer.headers.get('x-mock-fault')]).toEqual([503, 'fault-1']);
    expect(await (await mocks.fetch(new Request('http://127.0.0.1/_mock/v1/health'))).json()).toMatchObject({
      capabilities: { socketFaults: false },
    });
    expect((await mocks.fetch(new Request('http://evil.example/_mock/v1/health'))).status).toBe(403);
  });

  it('lets a request that hangs go when it is closed', async () => {
    const mocks = await startToyMocks({ listen: false, graceMs: 0 });
    await mocks.faults.arm('toy.echo: delay(5m)');
    const hanging = mocks.fetch(new Request('http://toy.example/toy/echo'));
    const ended = expect(hanging).rejects.toThrow();
    await expect.poll(() => mocks.requests.count()).toBe(1);
    await mocks.close();
    await ended;
    expect(await mocks.requests.list()).toMatchObject([{ phase: 'aborted', abortedBy: 'stop' }]);
  });
});

describe('a server without an admin API (admin: false)', () => {
  it('leaves /_mock to the vendor, and its controls work', async () => {
    const mocks = await startToyMocks({ admin: false });
    for (const path of ['/_mock', '/_mock/ui', '/_mock/v1/health', '/_mock/v1/sessions/default']) {
      const answer = await callToy(mocks.url, `GET ${path}`);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([404, { toy: 'no route', method: 'GET', path }]);
    }
    const session = await mocks.session();
    await session.clock.freeze('2030-01-01T00:00:00Z');
    const token = await toyToken(mocks.url, session.credentials.feishu);
    const me = await callToy(mocks.url, 'GET /toy/me', { bearer: token });
    expect([me.status, me.header('date')]).toEqual([200, 'Tue, 01 Jan 2030 00:00:00 GMT']);
    expect(await session.requests.count()).toBe(2);
    expect(await mocks.requests.count()).toBe(4);
  });

  it('has the API without the page where only the page is left out', async () => {
    const { url } = await startToyMocks({ ui: false });
    expect(await admin(url, 'GET', '/ui')).toMatchObject({ status: 404 });
    expect(await admin(url, 'GET', '/v1/health')).toMatchObject({ status: 200, body: { capabilities: { ui: false } } });
  });
});

describe('a server that may be shut down (allowShutdown)', () => {
  it('says so, and stops', async () => {
    const mocks = await startToyMocks({ allowShutdown: true, graceMs: 600_000 });
    const idle = untilEnd(await open(mocks.url));
    expect(await admin(mocks.url, 'POST', '/v1/shutdown')).toMatchObject({ status: 202, body: { status: 'stopping' } });
    await idle;
    await mocks.close();
    await expect(open(mocks.url)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a server that is closed', () => {
  it('has its journal and its state still to be read', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    await callToy(mocks.url, 'GET /toy/users/u1');
    await callToy(mocks.url, 'POST /toy/violate', { json: session.credentials.feishu });
    await mocks.close();
    expect(await mocks.requests.list()).toMatchObject([{ operation: 'toy.getUser', phase: 'done' }]);
    expect((await mocks.requests.waitFor({ operation: 'toy.getUser' })).length).toBe(1);
    await mocks.verify({ expect: [{ match: { operation: 'toy.getUser' }, times: 1 }] });
    expect((await mocks.state.feishu.get()).users).toHaveLength(2);
    expect(await session.requests.list()).toMatchObject([{ operation: 'toy.violate' }]);
    await expect(session.assertClean()).rejects.toThrow('toy says so');
    await session.close();
  });

  it('says in its journal that it ended what still hung when the grace was over', async () => {
    const mocks = await startToyMocks({ graceMs: 0, faults: ['toy.echo: hang'] });
    const session = await mocks.session({ faults: ['toy.echo: delay(5m)'] });
    const hanging = [
      callToy(mocks.url, 'POST /toy/echo'),
      callToy(mocks.url, 'POST /toy/echo', { json: session.credentials.feishu }),
    ];
    for (const { requests } of [mocks, session]) await expect.poll(() => requests.count()).toBe(1);
    await mocks.close();
    const ended = await Promise.all(hanging.map((answer) => answer.catch(({ code }) => ({ transcript: '', code }))));
    expect(ended.map(({ transcript }) => transcript)).toEqual(['', '']);
    for (const { requests } of [mocks, session]) {
      expect(await requests.list()).toMatchObject([{ phase: 'aborted', abortedBy: 'stop' }]);
    }
  });

  it('lets those who wait for a request wait no longer', async () => {
    const mocks = await startToyMocks();
    const local = mocks.requests.waitFor({ operation: 'toy.echo' }, { timeoutMs: 60_000 });
    const refused = expect(local).rejects.toThrow(/The server stops|before the server stopped/);
    await mocks.close();
    await refused;
  });

  it('says in its health that it stops as long as a request is under way', async () => {
    const mocks = await startToyMocks();
    const socket = await open(mocks.url);
    const received = untilEnd(socket);
    socket.write(requestText('POST /toy/echo', ['Content-Length: 2'], 'o', 'keep-alive'));
    await expect.poll(() => mocks.requests.count()).toBe(1);
    const closing = mocks.close();
    socket.write(`k${requestText('GET /_mock/v1/health')}`);
    expect(await received).toMatch(/^HTTP\/1\.1 200 .*"bodyHex":"6f6b".*HTTP\/1\.1 503 .*"status":"stopping"/s);
    await closing;
  });
});

describe('a server with TLS', () => {
  let folder = '';
  let pair: { readonly cert: string; readonly key: string } | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mock-kit-tls-'));
    const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
    const options = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost'.split(' ');
    const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    try {
      await promisify(execFile)('openssl', [
        'req',
        '-x509',
        ...options,
        ...names,
        '-keyout',
        files.key,
        '-out',
        files.cert,
      ]);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
      throw error;
    }
    pair = { key: await readFile(files.key, 'utf8'), cert: await readFile(files.cert, 'utf8') };
  });
  afterAll(() => rm(folder, { recursive: true }));

  function ask(mocks: ToyMocks, cert: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
    return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sent = request(`${mocks.url}${path}`, { ca: cert, method, headers, agent: false }, async (answer) => {
        let body = '';
        for await (const chunk of answer.setEncoding('utf8')) body += chunk;
        resolve({ status: answer.statusCode, body });
      });
      sent.on('error', reject).end();
    });
  }

  it('serves the vendors, the admin API and its own page over HTTPS alone', async ({ skip }) => {
    if (pair === undefined) return skip('openssl, which makes the certificate of this test, is not installed');
    const mocks = await startToyMocks({ tls: pair });
    const { cert } = pair;
    expect(mocks.url).toBe(`https://127.0.0.1:${mocks.port}`);
    expect(mocks.baseURL.wps).toBe(mocks.url);
    expect(await ask(mocks, cert, '/toy2/users/u2')).toEqual({ status: 200, body: '{"id":"u2","name":"Two"}' });
    const described = JSON.parse((await ask(mocks, cert, '/_mock/v1/sessions/default')).body);
    expect(described.baseURLs).toEqual({ feishu: mocks.url, wps: mocks.url });
    const own = { origin: mocks.url, 'sec-fetch-site': 'same-origin', 'x-mock-admin': '1' };
    expect((await ask(mocks, cert, '/_mock/v1/sessions/default/reset', own, 'POST')).status).toBe(200);
    const plain = { ...own, origin: mocks.url.replace('https', 'http') };
    expect((await ask(mocks, cert, '/_mock/v1/sessions/default/reset', plain, 'POST')).status).toBe(403);
    const insecure = await exchange(mocks.url, requestText('GET /toy/users/u1')).catch(() => undefined);
    expect(insecure?.body ?? '').toBe('');
  });

  it('refuses a pair that is none, and says which option', async () => {
    await expect(startToyMocks({ tls: { cert: 'none', key: 'none' } })).rejects.toThrow(/^tls: /);
  });
});

const HANG = { faults: ['toy.echo: hang x*'] };

describe('two servers in one process', () => {
  it('leave no listeners of theirs behind when they are closed, and Node has nothing to warn of', async () => {
    const before = process.eventNames().map((name) => [name, process.listenerCount(name)]);
    const warnings = vi.fn();
    process.on('warning', warnings);
    const servers = await Promise.all([HANG, HANG].map(startToyMocks));
    for (const server of servers) await server.session({ ttlMs: 86_400_000 });
    const hanging = servers.flatMap(({ url }) => Array.from({ length: 30 }, () => callToy(url, 'POST /toy/echo')));
    for (const { requests } of servers) await expect.poll(() => requests.count()).toBe(30);
    await Promise.all(servers.map((server) => server.reset()));
    expect((await Promise.all(hanging)).every(({ transcript }) => transcript === '')).toBe(true);
    await Promise.all(servers.map((server) => server.close()));
    process.off('warning', warnings);
    expect(process.eventNames().map((name) => [name, process.listenerCount(name)])).toEqual(before);
    expect(warnings).not.toHaveBeenCalled();
  });

  it('needs the admin token otherwise', async () => {
    const adminToken = 'canary-admin-token';
    const mocks = await startToyMocks({ adminToken });
    const stop = (headers: Record<string, string>) =>
      fetch(`${mocks.url}/_mock/v1/shutdown`, { method: 'POST', headers: { 'x-mock-admin': '1', ...headers } });
    expect((await stop({})).status).toBe(403);
    expect((await stop({ authorization: 'Bearer wrong' })).status).toBe(403);
    expect((await stop({ authorization: `Bearer ${adminToken}` })).status).toBe(202);
    await mocks.close();
    await expect(open(mocks.url)).rejects.toThrow('ECONNREFUSED');
  });
});
