import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { expect, it, onTestFinished } from 'vitest';
import { createRedisTokenStore } from '../../src/redis/index.ts';
import { describeWithRedis } from './support/redis-server.ts';
import { startProgram } from './support/start-program.ts';

describeWithRedis('createRedisTokenStore', (server) => {
  it('makes eight processes fetch one token', async () => {
    const mock = await startFeishuStatusMock();
    onTestFinished(() => mock.close());
    const argument = { port: server.port, credentials: mock.credentials, baseURL: mock.url };
    const processes = Array.from({ length: 8 }, () => startProgram('call-once.ts', argument));
    await Promise.all(processes.map(({ ended }) => ended));
    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(1);
    expect(await mock.requests.count({ operation: 'feishu.list' })).toBe(8);
  });

  it('keeps a token until it expires, and no longer', async () => {
    const redis = server.connect();
    const store = createRedisTokenStore(redis, { prefix: 'mine:' });
    const token = { value: 't-secret', expiresAtMs: Date.now() + 60_000 };
    await store.set('kept', token);
    expect(await store.get('kept')).toEqual(token);
    expect(await redis.pttl('mine:kept')).toBeGreaterThan(50_000);
    await store.set('over', { ...token, expiresAtMs: Date.now() - 1 });
    expect(await store.get('over')).toBeUndefined();
  });

  it('measures a token by the clock of the clients', async () => {
    const redis = server.connect();
    const store = createRedisTokenStore(redis, { now: () => new Date(0) });
    await store.set('early', { value: 't-secret', expiresAtMs: 7_200_000 });
    expect(await redis.pttl('early')).toBeGreaterThan(7_000_000);
  });

  it('takes the lock from a process that was killed while it fetched', async () => {
    const holder = startProgram('hold-lock.ts', { port: server.port, lockMs: 300 });
    await holder.saying('holding');
    const store = createRedisTokenStore(server.connect(), { lockMs: 300 });
    const order: string[] = [];
    const waiting = store.runExclusive('token', async () => void order.push('fetched'));
    await store.runExclusive('another', async () => void order.push('another'));
    holder.kill('SIGKILL');
    await waiting;
    expect(order).toEqual(['another', 'fetched']);
  });

  it('gives the lock back after a task that failed, and passes its error on', async () => {
    const store = createRedisTokenStore(server.connect());
    const failed = new Error('wrong secret');
    await expect(store.runExclusive('failing', () => Promise.reject(failed))).rejects.toBe(failed);
    expect(await store.runExclusive('failing', async () => 'again')).toBe('again');
  });
});
