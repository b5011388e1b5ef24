import { describe, expect, it } from 'vitest';
import { admin } from './support/admin.ts';
import { everyAdminCall } from './support/admin-routes.ts';
import { callToy } from './support/call-toy.ts';
import { startToyMocks, type ToyMocks } from './support/with-toy-mocks.ts';

const S = '/v1/sessions/default';

async function callsOf({ url }: ToyMocks) {
  const { body } = await admin(url, 'GET', '/v1/openapi.json');
  return everyAdminCall(Object(body).paths).filter(({ path }) => path.startsWith('/v1/'));
}

/** Whether the mock is as it was, and goes on. */
async function expectUntouched(mocks: ToyMocks): Promise<void> {
  expect((await callToy(mocks.url, 'GET /toy/users/u1')).body).toBe('{"id":"u1","name":"One","tags":["a"]}');
  expect(await mocks.requests.list()).toMatchObject([{ sequence: 1 }]);
  expect(await mocks.faults.list()).toEqual([]);
  expect((await mocks.clock.now()).toISOString()).toBe('2026-11-21T08:00:00.000Z');
}

const start = () => startToyMocks({ clock: '2026-11-21T08:00:00Z' });

describe('the admin API refuses as problem+json, and the mock goes on:', () => {
  it.each<
    [method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT', path: string, body: unknown, status: number, said: RegExp]
  >([
    ['GET', '/v1/nothing', undefined, 404, /has no route GET \/_mock\/v1\/nothing/],
    ['GET', '/v1/fidelity/nothing', undefined, 404, /no vendor \\"nothing\\"/],
    ['GET', '/v1/openapi/nothing.json', undefined, 404, /no vendor \\"nothing\\"/],
    ['POST', '/v1/sessions', '{"label":', 400, /not JSON/],
    ['POST', '/v1/sessions', { labels: 'x' }, 422, /labels/],
    ['POST', '/v1/sessions', { label: 5 }, 422, /"path":"label"/],
    ['POST', '/v1/sessions', { vendors: ['other'] }, 422, /"path":"vendors.0"/],
    ['POST', '/v1/sessions', { vendors: ['fxiaoke'] }, 422, /no vendor \\"fxiaoke\\"/],
    ['POST', '/v1/sessions', { vendors: [] }, 422, /"path":"vendors"/],
    ['POST', '/v1/sessions', { ttlMs: 1e12 }, 422, /"path":"ttlMs"/],
    ['POST', '/v1/sessions', { clock: 'noon' }, 422, /noon/],
    ['POST', '/v1/sessions', { faults: 'toy.echo: 599' }, 422, /599/],
    ['POST', '/v1/sessions', { seed: { feishu: { users: [{ name: 1 }] } } }, 422, /"path":"users.0.name"/],
    ['POST', '/v1/sessions', [], 422, /body/],
    ['DELETE', S, undefined, 409, /always there; reset it instead/],
    ['POST', `${S}/reset`, { keep: ['state'] }, 422, /"path":"keep.0"/],
    ['POST', `${S}/reset`, { seed: { wps: {} } }, 422, /"path":"users"/],
    ['POST', `${S}/reset`, 'nothing', 400, /not JSON/],
    ['POST', `${S}/snapshots`, { name: '' }, 422, /"path":"name"/],
    ['POST', `${S}/snapshots/nothing/restore`, undefined, 404, /no snapshot \\"nothing\\"\. It has: none/],
    ['DELETE', `${S}/snapshots/nothing`, undefined, 404, /no snapshot/],
    ['GET', `${S}/state/fxiaoke`, undefined, 404, /no vendor \\"fxiaoke\\", only feishu, wps/],
    ['PUT', `${S}/state/feishu`, undefined, 400, /body is empty/],
    ['PUT', `${S}/state/feishu`, { users: [null] }, 422, /"path":"users.0.name"/],
    ['PATCH', `${S}/state/feishu`, 'null,', 400, /not JSON/],
    ['PATCH', `${S}/state/feishu`, 5, 422, /users/],
    ['GET', `${S}/requests?limit=many`, undefined, 422, /"path":"query.limit"/],
    ['GET', `${S}/requests?op=toy.echo&op=toy.me`, undefined, 422, /"path":"query.op"/],
    ['GET', `${S}/requests?violations=yes`, undefined, 422, /"path":"query.violations"/],
    ['GET', `${S}/requests/nothing`, undefined, 404, /no request \\"nothing\\"/],
    ['GET', `${S}/requests/nothing/curl`, undefined, 404, /no request/],
    ['GET', `${S}/requests/nothing/raw`, undefined, 404, /no request/],
    ['POST', `${S}/requests/count`, { match: { operation: 5 } }, 422, /"path":"match.operation"/],
    ['POST', `${S}/requests/find`, { matching: {} }, 422, /matching/],
    ['POST', `${S}/requests/wait`, { match: {}, timeoutMs: -1 }, 422, /"path":"timeoutMs"/],
    ['POST', `${S}/requests/wait`, undefined, 400, /body is empty/],
    ['POST', `${S}/requests/wait`, { match: {}, timeoutMs: 0 }, 408, /0 of 1 requests came within 0 ms/],
    ['POST', `${S}/verify`, { expect: [{ times: 1 }] }, 422, /"path":"expect.0.match"/],
    ['POST', `${S}/verify`, { expect: [{ match: {} }] }, 409, /"path":"expectation"/],
    ['POST', `${S}/faults`, undefined, 400, /body is empty/],
    ['POST', `${S}/faults`, 'toy.echo', 400, /not JSON/],
    ['POST', `${S}/faults`, JSON.stringify('toy.echo: 418'), 422, /418/],
    ['POST', `${S}/faults`, { match: {}, script: ['pass'], than: 'loop' }, 422, /than/],
    ['PUT', `${S}/faults`, [{ match: { operation: 'toy.nothing' }, script: ['pass'] }], 422, /toy\.nothing/],
    ['DELETE', `${S}/faults/nothing`, undefined, 404, /no fault \\"nothing\\"/],
    ['PUT', `${S}/clock`, { mode: 'frozen', now: 'noon' }, 422, /"path":"now"/],
    ['POST', `${S}/clock/advance`, { minutes: 5 }, 422, /body/],
    ['POST', `${S}/clock/advance`, undefined, 400, /body is empty/],
    ['PUT', `${S}/ratelimits`, { mode: 'some' }, 422, /"path":"mode"/],
    ['PUT', `${S}/ratelimits`, { limits: { nothing: { limit: 1 } } }, 422, /nothing/],
    ['POST', `${S}/ratelimits/nothing/exhaust`, undefined, 422, /nothing/],
    ['POST', `${S}/ratelimits/nothing/refill`, undefined, 422, /nothing/],
    ['POST', `${S}/tokens/canary-token/expire`, undefined, 404, /No vendor of this session has issued that token/],
    ['DELETE', `${S}/tokens/canary-token`, undefined, 404, /No vendor of this session/],
    ['POST', '/v1/shutdown', undefined, 403, /allowShutdown/],
  ])('%s %s %j', async (method, path, body, status, said) => {
    const mocks = await start();
    const answer = await admin(mocks.url, method, path, body);
    expect(answer).toMatchObject({
      status,
      contentType: 'application/problem+json; charset=utf-8',
      body: { type: expect.stringMatching(/^about:blank$|^urn:x-mocks:/), title: expect.any(String), status },
    });
    const text = JSON.stringify(answer.body);
    expect(text).toMatch(said);
    expect(text).not.toContain('canary');
    await expectUntouched(mocks);
  });

  it('an unknown query parameter, on every route', async () => {
    const mocks = await start();
    for (const { method, path } of await callsOf(mocks)) {
      const answer = await admin(
        mocks.url,
        method,
        `${path}?unknown=1`,
        method === 'PUT' || method === 'PATCH' ? {} : undefined,
      );
      expect(answer.status, `${method} ${path}`).toBe(422);
      if (method !== 'HEAD') {
        expect(answer.body).toMatchObject({
          errors: [{ path: 'query', message: expect.stringContaining('"unknown"') }],
        });
      }
    }
    await expectUntouched(mocks);
  });

  it('what is no JSON, on every route that changes something', async () => {
    const mocks = await start();
    for (const { method, path } of await callsOf(mocks)) {
      if (method === 'GET' || method === 'HEAD') continue;
      expect(await admin(mocks.url, method, path, '{"a":'), `${method} ${path}`).toMatchObject({
        status: 400,
        body: { detail: 'The body is not JSON.' },
      });
    }
    await expectUntouched(mocks);
  });

  it('a body that is not wanted, on every route that takes none', async () => {
    const mocks = await start();
    for (const { method, path } of await callsOf(mocks)) {
      // The vendor says what a state may hold.
      if (method === 'GET' || method === 'HEAD' || path.includes('/state/')) continue;
      const { status } = await admin(mocks.url, method, path, { unknown: 1 });
      expect([422, 404, 403, 409], `${method} ${path}: ${status}`).toContain(status);
    }
    await expectUntouched(mocks);
  });

  it('an unknown session, on every route of a session', async () => {
    const mocks = await start();
    const bodies: Record<string, unknown> = {
      '/state/feishu': { users: [] },
      '/requests/wait': { match: {} },
      '/verify': {},
      '/faults': 'toy.echo: 503',
      '/clock': { mode: 'real' },
      '/clock/advance': { ms: 1 },
      '/ratelimits': {},
    };
    const calls = (await callsOf(mocks)).filter(({ path }) => path.startsWith(`${S}`));
    expect(calls.length).toBeGreaterThan(28);
    for (const { method, path } of calls) {
      const body =
        method === 'PUT' || method === 'POST' || method === 'PATCH' ? bodies[path.slice(S.length)] : undefined;
      const sent = typeof body === 'string' ? JSON.stringify(body) : body;
      expect(
        await admin(mocks.url, method, path.replace('default', 'no%2Fbody'), sent),
        `${method} ${path}`,
      ).toMatchObject({
        status: 404,
        body: { detail: 'There is no session "no/body".' },
      });
    }
    await expectUntouched(mocks);
  });

  it('a patch that would change the prototype of everything', async () => {
    const mocks = await start();
    await admin(
      mocks.url,
      'PATCH',
      `${S}/state/feishu`,
      '{"__proto__":{"polluted":1},"users":[{"id":"u2","__proto__":{"polluted":1}}]}',
    );
    await admin(mocks.url, 'POST', `${S}/requests/find`, '{"match":{"__proto__":{"method":"PUT"}}}');
    expect(Object(new Object()).polluted).toBeUndefined();
    await expectUntouched(mocks);
  });
});
