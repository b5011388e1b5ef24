import { describe, expect, it } from 'vitest';
import { admin } from './support/admin.ts';
import { exchange, requestText } from './support/raw-http.ts';
import { startToyMock } from './support/with-toy-mock.ts';

const SESSION = '/v1/sessions/default';

describe('GET /_mock/v1/health', () => {
  it('says ready, with version, vendors, profile and uptime', async () => {
    const mock = await startToyMock({ profile: 'documented' });
    expect(await admin(mock.url, 'GET', '/v1/health')).toEqual({
      status: 200,
      contentType: 'application/json; charset=utf-8',
      body: {
        status: 'ready',
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        vendors: ['feishu'],
        profile: 'documented',
        behaviourVersions: { feishu: '2026-11' },
        capabilities: { socketFaults: true, tls: false, ui: true },
        uptimeMs: expect.any(Number),
      },
    });
  });

  it('answers HEAD with the same status and no body', async () => {
    const mock = await startToyMock();
    expect(await admin(mock.url, 'HEAD', '/v1/health')).toMatchObject({ status: 200, body: undefined });
  });
});

describe('GET /_mock/v1/fidelity', () => {
  it('lists the rules of the vendor', async () => {
    const mock = await startToyMock();
    const { body } = await admin(mock.url, 'GET', '/v1/fidelity');
    expect(body).toMatchObject({
      vendors: { feishu: { rules: [{ id: 'toy.echo-all', evidence: 'documented' }, { id: 'toy.guess' }] } },
    });
  });
});

describe('GET /_mock/v1/sessions/default', () => {
  it('gives base URL, credentials and clock', async () => {
    const mock = await startToyMock({ clock: '2026-11-21T00:00:00Z' });
    expect((await admin(mock.url, 'GET', SESSION)).body).toEqual({
      id: 'default',
      vendors: ['feishu'],
      profile: 'live',
      epoch: 0,
      baseURLs: { feishu: mock.url },
      credentials: { feishu: mock.credentials },
      env: {
        FEISHU_BASE_URL: mock.url,
        FEISHU_APP_ID: mock.credentials.appId,
        FEISHU_APP_SECRET: mock.credentials.appSecret,
      },
      clock: { mode: 'frozen', now: '2026-11-21T00:00:00.000Z' },
    });
  });
});

describe('the state over the admin API', () => {
  it('is read, merged into and replaced', async () => {
    const mock = await startToyMock();
    const before = await mock.state.get();
    expect((await admin(mock.url, 'GET', `${SESSION}/state/feishu`)).body).toEqual(before);

    const patched = await admin(mock.url, 'PATCH', `${SESSION}/state/feishu`, { users: [{ id: 'u2', name: 'Zwei' }] });
    expect(patched).toMatchObject({ status: 200, body: { users: [before.users[0], { id: 'u2', name: 'Zwei' }] } });

    const put = await admin(mock.url, 'PUT', `${SESSION}/state/feishu`, { users: [{ id: 'u9', name: 'Nine' }] });
    expect(put).toMatchObject({ status: 200, body: { users: [{ id: 'u9', name: 'Nine' }] } });
    expect((await exchange(mock.url, requestText('GET /toy/users/u9'))).status).toBe(200);
    expect((await exchange(mock.url, requestText('GET /toy/users/u1'))).status).toBe(404);
  });

  it.each(['PATCH', 'PUT'] as const)(
    'refuses by %s what the vendor cannot take, and changes nothing',
    async (method) => {
      const mock = await startToyMock();
      const before = await mock.state.get();
      const change = {
        users: [
          { id: 'u1', name: 'Changed' },
          { id: 'u2', name: 2 },
        ],
      };
      expect(await admin(mock.url, method, `${SESSION}/state/feishu`, change)).toEqual({
        status: 422,
        contentType: 'application/problem+json; charset=utf-8',
        body: {
          type: 'urn:x-mocks:seed-invalid',
          title: 'Unprocessable Entity',
          status: 422,
          detail: expect.stringContaining('nothing was changed'),
          errors: [{ path: 'users.1.name', message: 'must be a string' }],
        },
      });
      expect(await mock.state.get()).toEqual(before);
    },
  );

  it('refuses a list entry without the id that the list is merged by', async () => {
    const mock = await startToyMock();
    const answer = await admin(mock.url, 'PATCH', `${SESSION}/state/feishu`, { users: [null] });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'users.0' }] } });
  });

  it.each(['PATCH', 'PUT'] as const)('refuses by %s what is not JSON, or nothing at all', async (method) => {
    const mock = await startToyMock();
    expect(await admin(mock.url, method, `${SESSION}/state/feishu`, '{"users":')).toMatchObject({
      status: 400,
      contentType: 'application/problem+json; charset=utf-8',
      body: { title: 'Bad Request', detail: 'The body is not JSON.' },
    });
    expect(await admin(mock.url, method, `${SESSION}/state/feishu`, '')).toMatchObject({ status: 400 });
  });
});

describe('the clock over the admin API', () => {
  it('is frozen, advanced, set running from elsewhere and resumed', async () => {
    const mock = await startToyMock();
    const put = (body: unknown) => admin(mock.url, 'PUT', `${SESSION}/clock`, body);
    const advance = (body: unknown) => admin(mock.url, 'POST', `${SESSION}/clock/advance`, body);

    expect((await admin(mock.url, 'GET', `${SESSION}/clock`)).body).toMatchObject({ mode: 'real' });
    expect(await put({ mode: 'frozen', now: '2030-01-01T08:00:00+08:00' })).toMatchObject({
      status: 200,
      body: { mode: 'frozen', now: '2030-01-01T00:00:00.000Z' },
    });
    expect((await advance({ ms: 1500 })).body).toEqual({ mode: 'frozen', now: '2030-01-01T00:00:01.500Z' });
    expect((await advance({ iso: 'PT2H' })).body).toEqual({ mode: 'frozen', now: '2030-01-01T02:00:01.500Z' });
    expect((await mock.clock.now()).toISOString()).toBe('2030-01-01T02:00:01.500Z');

    const { body } = await put({ mode: 'offset', now: '2040-01-01' });
    expect(body).toMatchObject({ mode: 'offset', now: expect.stringMatching(/^2040-01-01T00:00:0/) });
    expect((await put({ mode: 'real' })).body).toMatchObject({ mode: 'real' });
  });

  it.each([
    ['PUT', '/clock', {}],
    ['PUT', '/clock', { mode: 'fast' }],
    ['PUT', '/clock', { mode: 'offset' }],
    ['PUT', '/clock', { mode: 'frozen', now: '2030-01-01T00:00:00' }],
    ['PUT', '/clock', { mode: 'real', now: '2030-01-01' }],
    ['POST', '/clock/advance', { ms: -1 }],
    ['POST', '/clock/advance', { ms: 1e300 }],
    ['POST', '/clock/advance', { iso: 'P1Y' }],
    ['POST', '/clock/advance', { iso: 'P999999999W' }],
    ['POST', '/clock/advance', { ms: 1, iso: 'PT1S' }],
  ] as const)('refuses %s %s %j and stays as it was', async (method, path, body) => {
    const mock = await startToyMock({ clock: '2026-11-21T00:00:00Z' });
    expect(await admin(mock.url, method, SESSION + path, body)).toMatchObject({
      status: 422,
      body: { errors: [expect.objectContaining({ message: expect.any(String) })] },
    });
    expect((await mock.clock.now()).toISOString()).toBe('2026-11-21T00:00:00.000Z');
  });
});

describe('the journal over the admin API', () => {
  it('is read, by operation too, and cleared; admin calls are not in it', async () => {
    const mock = await startToyMock();
    await exchange(mock.url, requestText('GET /toy/users/u1'));
    await exchange(mock.url, requestText('GET /nope'));
    expect((await admin(mock.url, 'GET', `${SESSION}/requests`)).body).toMatchObject({
      items: [
        { sequence: 1, operation: 'toy.getUser' },
        { sequence: 2, target: '/nope' },
      ],
    });
    expect((await admin(mock.url, 'GET', `${SESSION}/requests?operation=toy.getUser`)).body).toMatchObject({
      items: [{ sequence: 1 }],
    });
    expect(await admin(mock.url, 'DELETE', `${SESSION}/requests`)).toMatchObject({ status: 204, body: undefined });
    expect((await admin(mock.url, 'GET', `${SESSION}/requests`)).body).toEqual({ items: [], dropped: 0 });
  });
});

describe('POST /_mock/v1/sessions/default/reset', () => {
  it('puts state, clock and journal back', async () => {
    const mock = await startToyMock();
    const before = await mock.state.get();
    await mock.state.patch({ users: [{ id: 'u3', name: 'Three' }] });
    await mock.clock.freeze('2030-01-01');
    await exchange(mock.url, requestText('GET /toy/users/u1'));
    expect(await admin(mock.url, 'POST', `${SESSION}/reset`)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await mock.state.get()).toEqual(before);
    expect((await mock.clock.now()).getUTCFullYear()).not.toBe(2030);
    expect(await mock.requests.count()).toBe(0);
  });
});

describe('what the admin API does not have', () => {
  it.each([
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v2/health'],
    ['DELETE', '/v1/health'],
    ['HEAD', SESSION],
    ['GET', '/v1/sessions/other'],
    ['GET', '/v1/sessions/other/state/feishu'],
    ['GET', `${SESSION}/state/wps`],
    ['PATCH', `${SESSION}/state/wps`],
    ['POST', '/v1/sessions/other/reset'],
    ['GET', '/v1/sessions/%zz'],
  ] as const)('is a 404 problem: %s %s', async (method, path) => {
    const mock = await startToyMock();
    const answer = await admin(mock.url, method, path, method === 'PATCH' ? {} : undefined);
    expect(answer).toMatchObject({ status: 404, contentType: 'application/problem+json; charset=utf-8' });
    expect(await mock.requests.count()).toBe(0);
  });

  it('leaves paths that only begin alike to the vendor', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('GET /_mockery'));
    expect(JSON.parse(answer.body)).toMatchObject({ toy: 'no route' });
  });
});
