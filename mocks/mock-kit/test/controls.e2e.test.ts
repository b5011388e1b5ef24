import { describe, expect, it } from 'vitest';
import {
  connectMocksOf,
  FaultError,
  MockAdminError,
  type Mocks,
  MockVerificationError,
  SeedError,
} from '../src/index.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { TOKEN_LIFE_MS } from './support/toy-vendor.ts';
import { startToyMocks, type TwoToys } from './support/with-toy-mocks.ts';

const CLOCK = '2026-11-21T08:00:00.000Z';

/** What holds in this process holds from another one. */
describe.each<[string, (url: string, local: Mocks<TwoToys>) => Promise<Mocks<TwoToys>>]>([
  ['of startMocksServer', async (_, local) => local],
  ['of connectMocksOf', (url) => connectMocksOf<TwoToys>(`${url}/`)],
])('the controls %s', (_, controlsOf) => {
  async function start(): Promise<Mocks<TwoToys>> {
    const local = await startToyMocks({ clock: CLOCK });
    return controlsOf(local.url, local);
  }
  const getUser = (mocks: Mocks<TwoToys>, id = 'u1') => callToy(mocks.url, `GET /toy/users/${id}`);

  it('give what a client needs', async () => {
    const mocks = await start();
    const { feishu, wps } = mocks.credentials;
    expect(mocks.id).toBe('default');
    expect(mocks.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mocks.baseURL).toEqual({ feishu: mocks.url, wps: mocks.url });
    expect(mocks.env).toEqual({
      FEISHU_BASE_URL: mocks.url,
      FEISHU_APP_ID: feishu.appId,
      FEISHU_APP_SECRET: feishu.appSecret,
      WPS_BASE_URL: mocks.url,
      WPS_APP_ID: wps.appId,
      WPS_APP_SECRET: wps.appSecret,
    });
  });

  it('make sessions as they are asked for', async () => {
    const mocks = await start();
    const session = await mocks.session({
      label: 'mine',
      vendors: ['wps'],
      seed: { wps: { users: [{ id: 'u5', name: 'Five' }] } },
      clock: new Date('2030-01-01T00:00:00Z'),
      rateLimits: 'off',
      faults: ['toy2.echo: 503', { id: 'mine', match: { operation: 'toy2.*' }, script: ['pass'] }],
      profile: 'documented',
      randomSeed: 'x',
      ttlMs: 60_000,
    });
    expect(Object.keys(session.baseURL)).toEqual(['wps']);
    expect((await session.state.wps.get()).users).toEqual([{ id: 'u5', name: 'Five' }]);
    expect((await session.clock.now()).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    expect((await session.rateLimits.get()).mode).toBe('off');
    expect(await session.faults.list()).toMatchObject([{ id: 'fault-1', hits: 0, remaining: 1 }, { id: 'mine' }]);
  });

  it('refuse sessions that cannot be, with errors that say why', async () => {
    const mocks = await start();
    await expect(mocks.session({ seed: { wps: { users: [{ id: 'u1' }] } } })).rejects.toThrow(SeedError);
    await expect(mocks.session({ faults: ['toy.nothing: 503'] })).rejects.toThrow(FaultError);
    await expect(mocks.session({ vendors: ['fxiaoke'] })).rejects.toThrow('This server has no vendor "fxiaoke".');
    await expect(mocks.session({ clock: 'noon' })).rejects.toThrow(RangeError);
    await expect(mocks.session({ ttlMs: 0 })).rejects.toThrow(/ttlMs/);
  });

  it('read, merge into and replace the state', async () => {
    const mocks = await start();
    const before = await mocks.state.feishu.get();
    const patched = await mocks.state.feishu.patch({ users: [{ id: 'u1', name: 'Patched' }] });
    expect(patched.users.map(({ name }) => name)).toEqual(['Patched', 'Two']);
    expect(await mocks.state.feishu.put({ ...before, users: [] })).toEqual({ ...before, users: [] });
    expect((await mocks.state.wps.get()).users).toHaveLength(2);

    const refused = mocks.state.feishu.patch({ users: [{ id: 'u3', name: 3 }] });
    await expect(refused).rejects.toThrow(SeedError);
    await expect(refused).rejects.toMatchObject({ issues: [{ path: 'users.0.name', message: 'must be a string' }] });
    await expect(mocks.state.wps.put('nothing')).rejects.toThrow('users: must be a list');
  });

  it('give the credentials of the state as it is', async () => {
    const mocks = await start();
    const session = await mocks.session();
    const [app, users] = [{ appId: 'toy_mock_other', appSecret: 'toy-canary-secret-other' }, []];
    for (const controls of [mocks, session]) {
      const before = controls.credentials.feishu;
      await controls.snapshot('before');
      await controls.state.feishu.put({ app, users });
      expect(controls.credentials.feishu).toEqual(app);
      expect(controls.env['FEISHU_APP_ID']).toBe(app.appId);
      await controls.restore('before');
      expect(controls.credentials.feishu).toEqual(before);
      await controls.state.feishu.patch({ app });
      await controls.reset();
      expect(controls.credentials.feishu).toEqual(before);
    }
  });

  it('move the clock, and tokens have expired at once', async () => {
    const mocks = await start();
    const token = await toyToken(mocks.url, mocks.credentials.feishu);
    const me = () => callToy(mocks.url, 'GET /toy/me', { bearer: token });
    await mocks.clock.advance(TOKEN_LIFE_MS - 1);
    expect((await me()).status).toBe(200);
    await mocks.clock.advance('1ms');
    expect((await me()).body).toBe('{"toy":"token expired"}');

    await mocks.clock.freeze('2030-01-01T08:00:00+08:00');
    expect((await mocks.clock.now()).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    await mocks.clock.set(new Date('2031-01-01T00:00:00Z'));
    expect((await me()).header('date')).toBe('Wed, 01 Jan 2031 00:00:00 GMT');
    await mocks.clock.resume();
    expect(Math.abs((await mocks.clock.now()).getTime() - Date.now())).toBeLessThan(60_000);
    await mocks.clock.set('2040-01-01');
    expect((await mocks.clock.now()).getUTCFullYear()).toBe(2040);
    await mocks.clock.freeze();
    const frozen = await mocks.clock.now();
    expect(await mocks.clock.now()).toEqual(frozen);
  });

  it('move the clock, and windows have room at once', async () => {
    const mocks = await start();
    const limited = async () => (await callToy(mocks.url, 'POST /toy/limited')).status;
    expect([await limited(), await limited(), await limited()]).toEqual([200, 200, 429]);
    await mocks.clock.advance(1000);
    expect(await limited()).toBe(200);
  });

  it.each<[string, (mocks: Mocks<TwoToys>) => Promise<unknown>]>([
    ['freeze', ({ clock }) => clock.freeze('noon')],
    ['set', ({ clock }) => clock.set('2030-01-01T00:00:00')],
    ['set, a Date that is none', ({ clock }) => clock.set(new Date(Number.NaN))],
    ['advance, backwards', ({ clock }) => clock.advance(-1)],
    ['advance, without a unit', ({ clock }) => clock.advance('soon')],
    [
      'set, a limit that is none',
      ({ rateLimits }) => rateLimits.set({ limits: { 'toy.limited-second': { limit: 0 } } }),
    ],
    ['set, an unknown limit', ({ rateLimits }) => rateLimits.set({ limits: { nothing: { limit: 1 } } })],
    ['exhaust', ({ rateLimits }) => rateLimits.exhaust('nothing')],
    ['refill', ({ rateLimits }) => rateLimits.refill('nothing')],
    ['wait for less than one', ({ requests }) => requests.waitFor({}, { atLeast: 0 })],
    ['wait for ever', ({ requests }) => requests.waitFor({}, { timeoutMs: 1e9 })],
    ['verify what cannot be', ({ verify }) => verify({ expect: [{ match: {}, times: 1, atLeast: 2 }] })],
  ])('refuse with a RangeError and change nothing: %s', async (_, call) => {
    const mocks = await start();
    const limits = await mocks.rateLimits.get();
    await expect(call(mocks)).rejects.toThrow(RangeError);
    expect((await mocks.clock.now()).toISOString()).toBe(CLOCK);
    expect(await mocks.rateLimits.get()).toEqual(limits);
  });

  it('list, count, find, await and clear requests', async () => {
    const mocks = await start();
    const { requests } = mocks;
    expect([await requests.list(), await requests.count(), await requests.last()]).toEqual([[], 0, undefined]);
    await getUser(mocks);
    await getUser(mocks, 'nobody');
    expect(await requests.list()).toMatchObject([
      { sequence: 1, status: 200 },
      { sequence: 2, status: 404 },
    ]);
    expect(await requests.count({ status: 404 })).toBe(1);
    expect(await requests.count({ operation: 'toy.*', method: 'GET', vendor: 'feishu' })).toBe(2);
    expect(await requests.last({ path: '/toy/users/u1' })).toMatchObject({ sequence: 1 });
    expect(await requests.last()).toMatchObject({ sequence: 2, inferredRules: ['toy.guess'] });

    const coming = requests.waitFor({ operation: 'toy.echo' }, { atLeast: 2 });
    await callToy(mocks.url, 'POST /toy/echo');
    await callToy(mocks.url, 'POST /toy/echo');
    expect(await coming).toMatchObject([{ sequence: 3 }, { sequence: 4 }]);
    await requests.clear();
    expect(await requests.count()).toBe(0);
  });

  it('name the nearest misses when a request does not come', async () => {
    const mocks = await start();
    await getUser(mocks, 'nobody');
    const waiting = mocks.requests.waitFor({ operation: 'toy.getUser', status: 200 }, { timeoutMs: 1 });
    await expect(waiting).rejects.toThrow(MockVerificationError);
    await expect(waiting).rejects.toThrow(
      /0 of 1 requests came within 1 ms\.\n.*#1 GET \/toy\/users\/nobody -> 404 \(toy\.getUser\), status: expected 200, got 404/,
    );
  });

  it('arm faults, tell what became of them, and disarm them', async () => {
    const mocks = await start();
    const { faults } = mocks;
    const armed = await faults.arm('toy.getUser: 503, pass', {
      id: 'a-b.c',
      match: { method: 'PUT' },
      script: ['pass'],
    });
    expect(armed).toMatchObject([{ id: 'fault-1', hits: 0, remaining: 2 }, { id: 'a-b.c' }]);
    const answer = await getUser(mocks);
    expect([answer.status, answer.header('x-mock-fault')]).toEqual([503, 'fault-1']);
    expect(await faults.list()).toMatchObject([{ id: 'fault-1', hits: 1, remaining: 1 }, { id: 'a-b.c' }]);
    await faults.clear('a-b.c');
    expect(await faults.list()).toHaveLength(1);
    await expect(faults.clear('a-b.c')).rejects.toThrow('The session default has no fault "a-b.c".');
    await faults.clear();
    expect(await faults.list()).toEqual([]);
    expect((await getUser(mocks)).status).toBe(200);
  });

  it('refuse faults that cannot be, and arm none of them', async () => {
    const mocks = await start();
    const refused = mocks.faults.arm('toy.getUser: 503', 'toy.getUsers: 503; toy.echo: 418');
    await expect(refused).rejects.toThrow(FaultError);
    await expect(refused).rejects.toThrow(/toy\.getUsers.*toy\.getUser/s);
    await expect(refused).rejects.toThrow(/418/);
    expect(await mocks.faults.list()).toEqual([]);
  });

  it('read, change, fill up and give back rate limits', async () => {
    const mocks = await start();
    const { rateLimits } = mocks;
    const limited = async () => (await callToy(mocks.url, 'POST /toy/limited')).status;
    await rateLimits.set({ limits: { 'toy.limited-second': { limit: 1, windowMs: 5000 } } });
    expect([await limited(), await limited()]).toEqual([200, 429]);
    const { mode, limits, buckets } = await rateLimits.get();
    expect([mode, limits.length]).toEqual(['documented', 2]);
    expect(buckets).toMatchObject([{ limit: { id: 'toy.limited-second' }, used: 1, remaining: 0, resetAfterMs: 5000 }]);
    await rateLimits.refill();
    expect(await limited()).toBe(200);
    await rateLimits.refill('toy.limited-second');
    expect(await limited()).toBe(200);
    await rateLimits.exhaust('toy.limited-second');
    expect(await limited()).toBe(429);
    await rateLimits.set({ mode: 'off' });
    expect(await limited()).toBe(200);
  });

  it('expire and revoke tokens', async () => {
    const mocks = await start();
    const token = await toyToken(mocks.url, mocks.credentials.feishu);
    const [other, odd] = [await toyToken(mocks.url, mocks.credentials.wps, 'toy2'), `${'long '.repeat(100)}/%2F+`];
    await mocks.state.wps.patch({ tokens: { [odd]: '2030-01-01T00:00:00Z' } });
    const me = async (bearer: string, word = 'toy') => (await callToy(mocks.url, `GET /${word}/me`, { bearer })).body;
    expect(await mocks.tokens.expire(token)).toBe(true);
    expect(await me(token)).toBe('{"toy":"token expired"}');
    expect(await mocks.tokens.revoke(other)).toBe(true);
    expect(await me(other, 'toy2')).toBe('{"toy":"token invalid"}');
    expect([await mocks.tokens.expire(odd), await mocks.tokens.revoke(odd)]).toEqual([true, true]);
    expect([await mocks.tokens.expire('nothing'), await mocks.tokens.revoke('nothing')]).toEqual([false, false]);
  });

  it('take snapshots and put them back', async () => {
    const mocks = await start();
    const name = `a/b ${'long '.repeat(30)}`;
    expect([await mocks.snapshot(), await mocks.snapshot(), await mocks.snapshot(name)]).toEqual([
      'snapshot-1',
      'snapshot-2',
      name,
    ]);
    await mocks.state.feishu.put({ users: [] });
    await mocks.restore(name);
    expect((await mocks.state.feishu.get()).users).toHaveLength(2);
    await expect(mocks.restore('nothing')).rejects.toThrow(/no snapshot "nothing"\. It has: snapshot-1, snapshot-2/);
  });

  it('reset the session, and keep what is to be kept', async () => {
    const mocks = await start();
    await mocks.clock.advance('1d');
    await mocks.faults.arm('toy.echo: 503');
    await getUser(mocks);
    await mocks.reset({ keep: ['clock', 'faults'], seed: { feishu: { users: [{ id: 'u8', name: 'Eight' }] } } });
    expect((await mocks.clock.now()).toISOString()).toBe('2026-11-22T08:00:00.000Z');
    expect(await mocks.faults.list()).toHaveLength(1);
    expect(await mocks.requests.count()).toBe(0);
    expect((await mocks.state.feishu.get()).users).toEqual([{ id: 'u8', name: 'Eight' }]);
    await expect(mocks.reset({ seed: { feishu: {} } })).rejects.toThrow(SeedError);
  });

  it('verify what came, and say readably what did not', async () => {
    const mocks = await start();
    await getUser(mocks);
    await callToy(mocks.url, 'POST /toy/echo', { json: { note: 'hello' } });
    await mocks.verify({
      expect: [
        { match: { operation: 'toy.getUser' }, times: 1 },
        { match: { bodyContains: 'hello', header: { 'content-type': 'application/json' } } },
        { match: { operation: 'toy2.*' }, atMost: 0 },
      ],
      order: true,
      noOthers: true,
      noViolations: true,
      noInferred: true,
      faultsConsumed: true,
    });

    const failing = mocks.verify({
      expect: [{ match: { operation: 'toy.getUser', method: 'POST' }, times: 2 }, { match: { operation: 'toy.echo' } }],
      noOthers: true,
    });
    await expect(failing).rejects.toThrow(MockVerificationError);
    await expect(failing).rejects.toMatchObject({
      failures: [
        {
          what: 'expectation',
          message: [
            'expected exactly 2 requests: operation toy.getUser, method POST',
            'came: none',
            'nearest misses:',
            '  #1 GET /toy/users/u1 -> 200 (toy.getUser)',
            '    method: expected POST, got GET',
            '  #2 POST /toy/echo -> 200 (toy.echo)',
            '    operation: expected toy.getUser, got toy.echo',
          ].join('\n'),
        },
        { what: 'others', message: expect.stringContaining('#1 GET /toy/users/u1') },
      ],
    });
  });

  it('assert that a test left nothing behind', async () => {
    const mocks = await start();
    await getUser(mocks, 'nobody');
    await mocks.assertClean();
    await expect(mocks.assertClean({ allowInferred: false })).rejects.toThrow(/toy\.guess/);
    await mocks.faults.arm('toy.echo: 503');
    await expect(mocks.assertClean()).rejects.toThrow(/fault-1/);
    await mocks.assertClean({ allowUnusedFaults: true });
    await callToy(mocks.url, 'POST /toy/violate');
    await expect(mocks.assertClean({ allowUnusedFaults: true })).rejects.toThrow(/toy says so/);
  });

  it('drop a session at the end of a scope, and only that', async () => {
    const mocks = await start();
    let id = '';
    {
      await using session = await mocks.session();
      id = session.id;
      expect(await session.requests.count()).toBe(0);
    }
    const answer = await callToy(mocks.url, 'GET /toy/users/u1', { headers: [`X-Mock-Session: ${id}`] });
    expect(answer.header('x-mock-diagnostics')).toContain(`there is no session "${id}"`);
  });

  it('say of a session that is gone that it is', async () => {
    const mocks = await start();
    const session = await mocks.session();
    await session.close();
    await session.close();
    for (const call of [session.reset(), session.clock.now(), session.state.wps.get(), session.verify({})]) {
      await expect(call).rejects.toThrow(MockAdminError);
      await expect(call).rejects.toMatchObject({ status: 404, message: `There is no session "${session.id}".` });
    }
  });
});

describe('connectMocksOf', () => {
  it('leaves the server running when it is closed', async () => {
    const local = await startToyMocks();
    {
      await using mocks = await connectMocksOf<TwoToys>(local.url);
      expect(mocks.url).toBe(local.url);
    }
    expect((await callToy(local.url, 'GET /toy/users/u1')).status).toBe(200);
  });

  it('says that nobody answers, or that it is no mock server', async () => {
    const local = await startToyMocks({ admin: false });
    const other = connectMocksOf(local.url);
    await expect(other).rejects.toThrow(MockAdminError);
    await expect(other).rejects.toThrow('Status 404 from something that is no mock server: is the URL that of one?');
    await local.close();
    const nobody = connectMocksOf(local.url);
    await expect(nobody).rejects.toMatchObject({ name: 'MockAdminError', status: undefined });
    await expect(nobody).rejects.toThrow(`No mock server answers at ${local.url}. Is it running?`);
  });
});
