import { describe, expect, it } from 'vitest';
import { FaultError, type Mocks } from '../src/index.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { eachControls } from './support/each-controls.ts';
import type { TwoToys } from './support/with-toy-mocks.ts';

describe.each(eachControls)('the controls %s', (_, start) => {
  const getUser = (mocks: Mocks<TwoToys>, id = 'u1') => callToy(mocks.url, `GET /toy/users/${id}`);

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
});
