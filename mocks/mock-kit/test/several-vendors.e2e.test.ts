import { describe, expect, it } from 'vitest';
import { hostVendor, startMocksServer } from '../src/index.ts';
import { admin } from './support/admin.ts';
import { callToy } from './support/call-toy.ts';
import { exchange, requestText } from './support/raw-http.ts';
import { createToyVendor, secondToyVendor, type ToyVendor, toyVendor } from './support/toy-vendor.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

describe('vendors on one port', () => {
  it('each answer their own operations', async () => {
    const { url, requests } = await startToyMocks();
    for (const [word, vendor] of [
      ['toy', 'feishu'],
      ['toy2', 'wps'],
    ]) {
      const answer = await callToy(url, `GET /${word}/users/nobody`);
      expect(answer.header('x-mock-vendor')).toBe(vendor);
      expect(answer.header('x-mock-rule')).toBe(`${word}.guess`);
      expect(await requests.last()).toMatchObject({ vendor, operation: `${word}.getUser` });
    }
  });

  it.each([
    ['GET /toy/nope', 'feishu', 'toy'],
    ['GET /toy2/nope', 'wps', 'toy2'],
    ['GET /toy2', 'wps', 'toy2'],
    ['DELETE /toy2/token', 'wps', 'toy2'],
    ['FOO /toy2/echo', 'wps', 'toy2'],
    ['GET http://toy.example/toy2/nope', 'wps', 'toy2'],
    // Beginning alike is not enough, and what nobody knows is the first vendor's.
    ['GET /toy22/nope', 'feishu', 'toy'],
    ['GET /toy%32/nope', 'feishu', 'toy'],
    ['GET /', 'feishu', 'toy'],
    ['OPTIONS *', 'feishu', 'toy'],
  ])('leave an unknown path to the vendor of its prefix: %s', async (line, vendor, word) => {
    const { url, requests } = await startToyMocks();
    const answer = await exchange(url, requestText(line));
    expect([answer.status, answer.header('x-mock-vendor')]).toEqual([404, vendor]);
    expect(JSON.parse(answer.body)).toMatchObject({ [word]: 'no route' });
    expect(await requests.list()).toMatchObject([{ vendor, status: 404 }]);
  });

  it.each([
    ['GET /toy2/user/u1', 'toy2.getUser, GET /toy2/users/:user_id'],
    ['PUT /toy/echo', 'toy.echo, POST /toy/echo'],
    ['POST /toy/tokens', 'toy.token, POST /toy/token'],
    [`GET /toy/users/${'x'.repeat(5000)}/y`, 'toy.'],
  ])('name the nearest operation: %s', async (line, nearest) => {
    const { url } = await startToyMocks();
    const answer = await callToy(url, line);
    expect(answer.header('x-mock-diagnostics')).toContain(`no such route; the nearest is ${nearest}`);
  });

  it('say nothing of the mock but the date with quietHeaders; the journal has it all', async () => {
    const { url, requests } = await startToyMocks({
      quietHeaders: true,
      clock: '2026-11-21T08:00:00Z',
      faults: ['toy.echo: 503'],
    });
    const [unknown, faulted] = [await callToy(url, 'GET /toy/nope'), await callToy(url, 'POST /toy/echo')];
    expect(unknown.rawHeaders).toEqual([
      ...['Content-Type', 'application/json', 'X-Toy-Case', 'kept', 'Date', 'Sat, 21 Nov 2026 08:00:00 GMT'],
      ...['Content-Length', String(unknown.body.length), 'Connection', 'close'],
    ]);
    expect(faulted.transcript).not.toContain('x-mock');
    expect(await requests.list()).toMatchObject([
      { diagnostics: expect.stringContaining('the nearest is'), id: expect.any(String) },
      { fault: { id: 'fault-1', step: '503' } },
    ]);
  });

  it('are named by the health, the routes and the fidelity', async () => {
    const { url } = await startToyMocks();
    expect((await admin(url, 'GET', '/v1/health')).body).toMatchObject({ vendors: ['feishu', 'wps'] });
    expect((await admin(url, 'GET', '/v1/routes')).body).toMatchObject({
      vendors: { wps: expect.arrayContaining([{ operation: 'toy2.me', method: 'GET', path: '/toy2/me' }]) },
    });
    expect((await admin(url, 'GET', '/v1/fidelity/wps')).body).toMatchObject({ rules: [{ id: 'toy2.echo-all' }, {}] });
  });
});

describe('vendors that collide', () => {
  const start = (other: ToyVendor) => startMocksServer([hostVendor(toyVendor), hostVendor(other)]);

  it.each([
    ['GET /toy/echo', '/toy/echo'],
    ['GET /toy/users/:', '/toy/users/:id'],
  ])('in the route %s are refused', async (route, path) => {
    const other = { ...secondToyVendor, operations: [{ id: 'other.get', method: 'GET', path }] };
    await expect(start(other)).rejects.toThrow(`Both Toy and Toy toy2 have ${route}: serve them on two ports.`);
  });

  it('in a prefix are refused', async () => {
    const other = { ...createToyVendor('wps', 'toy2'), pathPrefixes: ['/other', '/toy'] };
    await expect(start(other)).rejects.toThrow('Both Toy and Toy toy2 have /toy: serve them on two ports.');
  });
});
