import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useAutocannon } from './autocannon.ts';
import type { Load } from './driver.ts';
import { findWrk } from './wrk.ts';

const wrk = await findWrk();
if (wrk === undefined) console.warn('wrk is not installed: its tests are left out.');

const load: Load = {
  path: '/a/path?with=query',
  headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
  body: '{"text":"a \\"quoted\\" ] word"}',
};

let server: Server;
let url: string;
let status: number;
let received: Set<string>;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { authorization, 'content-type': type } = request.headers;
    received.add(JSON.stringify([request.method, request.url, authorization, type, body]));
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([...(wrk === undefined ? [] : [wrk]), useAutocannon()])('$name', (driver) => {
  it('sends exactly the load, and counts', async () => {
    [status, received] = [200, new Set()];
    const { requests, requestsPerSecond, p50Ms, p99Ms } = await driver.drive(url, load, 1);
    expect(requests).toBeGreaterThan(0);
    expect(requestsPerSecond).toBeGreaterThan(0);
    expect(p99Ms).toBeGreaterThanOrEqual(p50Ms);
    expect([...received]).toEqual([JSON.stringify(['POST', load.path, 'Bearer t', 'application/json', load.body])]);
  });

  it('refuses to count when the server refuses', async () => {
    [status, received] = [429, new Set()];
    await expect(driver.drive(url, load, 1)).rejects.toThrow(/\d+ of \d+ requests failed/);
  });
});
