import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { everyAdminCall } from './support/admin-routes.ts';
import { exchange } from './support/raw-http.ts';
import { startToyMocks, type ToyMocks } from './support/with-toy-mocks.ts';

async function callsOf({ url }: ToyMocks) {
  const { paths }: { paths: Record<string, object> } = JSON.parse(
    await (await fetch(`${url}/_mock/v1/openapi.json`)).text(),
  );
  return everyAdminCall(paths);
}

/** Sends headers and nothing else, so that what gets past the guard is seen by its other status. */
function send(url: string, { method, path }: { method: string; path: string }, headers: readonly string[]) {
  return exchange(url, [`${method} /_mock${path} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n'));
}

const HERE = 'Host: 127.0.0.1';
const JSON_TYPE = 'Content-Type: application/json';

describe('every route of the admin API, and the page', () => {
  it.each<[string, readonly string[]]>([
    ['a foreign Host', ['Host: evil.example', JSON_TYPE]],
    ['no Host', [JSON_TYPE]],
    ['a foreign Host behind a good one', [HERE, 'Host: evil.example', JSON_TYPE]],
    ['a foreign Origin', [HERE, JSON_TYPE, 'Origin: http://evil.example']],
    ['an opaque Origin', [HERE, JSON_TYPE, 'Origin: null']],
    ['a page of another site', [HERE, JSON_TYPE, 'Sec-Fetch-Site: cross-site']],
    ['a page of another port', [HERE, JSON_TYPE, 'Sec-Fetch-Site: same-site']],
  ])('refuses %s', async (_, headers) => {
    const mocks = await startToyMocks();
    const calls = await callsOf(mocks);
    expect(calls.length).toBeGreaterThan(38);
    const statuses = await Promise.all(
      calls.map(async (call) => [call, (await send(mocks.url, call, headers)).status]),
    );
    expect(statuses).toEqual(calls.map((call) => [call, 403]));
  });

  it.each(['CONNECT', 'PO', 'SEARCH', 'QUERY', 'PROPFIND'])(
    'refuses the method %s itself, not as a vendor',
    async (method) => {
      const mocks = await startToyMocks();
      const answer = await send(mocks.url, { method, path: '/v1/health' }, [HERE, 'X-Mock-Admin: 1']);
      expect([400, 404, 405]).toContain(answer.status);
      expect(answer.header('content-type')).toMatch(/^application\/problem\+json/);
      expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status });
      expect(await mocks.requests.list()).toEqual([]);
    },
  );

  it.each<[string, readonly string[]]>([
    ['a form', ['Content-Type: application/x-www-form-urlencoded']],
    ['a form with a file', ['Content-Type: multipart/form-data; boundary=x']],
    ['a form of plain text', ['Content-Type: text/plain', 'X-Mock-Admin: 1', 'Content-Length: 2', '', '{}']],
    ['nothing that a page could not send', []],
  ])('refuses a change that comes with %s', async (_, headers) => {
    const mocks = await startToyMocks({ allowShutdown: true });
    const changes = (await callsOf(mocks)).filter(({ method }) => method !== 'GET' && method !== 'HEAD');
    expect(changes.length).toBeGreaterThan(20);
    const before = await mocks.state.feishu.get();
    const statuses = await Promise.all(
      changes.map(async (call) => [call, (await send(mocks.url, call, [HERE, ...headers])).status]),
    );
    expect(statuses).toEqual(changes.map((call) => [call, 415]));
    expect(await mocks.state.feishu.get()).toEqual(before);
  });

  it('wants the token from another machine for all but the page, and nothing else changes its mind', async ({
    skip,
  }) => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((found) => found?.family === 'IPv4' && !found.internal)?.address;
    if (address === undefined) return skip('this machine has no address besides loopback');
    const mocks = await startToyMocks({ host: '0.0.0.0', adminToken: 'right-token', allowedHosts: [address] });
    const calls = await callsOf(mocks);
    const url = `http://${address}:${mocks.port}`;
    const ask = (call: (typeof calls)[number], headers: readonly string[]) =>
      send(url, call, [`Host: ${address}`, JSON_TYPE, 'X-Forwarded-For: 127.0.0.1', ...headers]);
    for (const headers of [[], ['Authorization: Bearer wrong-token'], ['Authorization: Basic right-token']]) {
      const statuses = await Promise.all(calls.map(async (call) => [call, (await ask(call, headers)).status]));
      // The files of the page hold no data, and the token is entered there.
      expect(statuses).toEqual(calls.map((call) => [call, call.path.startsWith('/ui') ? 200 : 401]));
    }
    const answer = await ask({ method: 'GET', path: '/v1/health' }, ['Authorization: Bearer right-token']);
    expect(answer.status).toBe(200);
    expect(answer.header('cache-control')).toBe('no-store');
    expect((await exchange(url, 'GET /toy/users/u1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).status).toBe(
      200,
    );
  });

  it('refuses a target in the absolute form that names another host than Host does', async () => {
    const mocks = await startToyMocks();
    const ask = (authority: string) =>
      exchange(mocks.url, `GET http://${authority}/_mock/v1/health HTTP/1.1\r\n${HERE}\r\nConnection: close\r\n\r\n`);
    expect((await ask('evil.example')).status).toBe(403);
    expect((await ask('127.0.0.1@evil.example')).status).toBe(403);
    expect((await ask('127.0.0.1')).status).toBe(200);
  });

  it('lets the same calls through from here', async () => {
    const mocks = await startToyMocks();
    const calls = (await callsOf(mocks)).filter(({ path }) => path !== '/v1/events');
    for (const call of calls) {
      const { status } = await send(mocks.url, call, [HERE, 'X-Mock-Admin: 1', 'Origin: http://127.0.0.1']);
      expect(call.path === '/v1/shutdown' ? [403] : [200, 201, 204, 400, 404, 409, 422], call.path).toContain(status);
    }
  });
});
