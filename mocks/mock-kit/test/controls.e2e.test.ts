import { describe, expect, it } from 'vitest';
import { FaultError, MockAdminError, type Mocks, SeedError } from '../src/index.ts';
import { callToy } from './support/call-toy.ts';
import { eachControls } from './support/each-controls.ts';
import type { TwoToys } from './support/with-toy-mocks.ts';

describe.each(eachControls)('the controls %s', (_, start) => {
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
