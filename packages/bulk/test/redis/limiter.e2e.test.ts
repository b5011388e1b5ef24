import type { RateLimit } from '@x/core-signing';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createRedisLimiter } from '../../src/redis/index.ts';
import { describeWithRedis } from './support/redis-server.ts';
import { startSlidingVendor } from './support/sliding-vendor.ts';
import { startProgram } from './support/start-program.ts';

const limitsOf = (...windows: readonly (readonly [limit: number, windowMs: number])[]): readonly RateLimit[] =>
  windows.map(([limit, windowMs]) => ({ limit, windowMs, evidence: 'documented' }));
const signal = new AbortController().signal;

describeWithRedis('createRedisLimiter', (server) => {
  /** Resolves when the refusal that a process met stands in Redis. */
  const told = (operation: string) =>
    vi.waitFor(async () => {
      expect(await server.connect().exists(`{x-rate:test:${operation}:}:slow-down`)).toBe(1);
    });

  it('lets four processes together make as many calls as the windows allow, and no more', async () => {
    const limits = limitsOf([60, 1_000], [10, 100]);
    const vendor = await startSlidingVendor(limits);
    onTestFinished(() => vendor.close());
    const argument = {
      port: server.port,
      url: vendor.url,
      limits,
      concurrency: 8,
      forMs: 4_000,
    };
    const processes = Array.from({ length: 4 }, () => startProgram('keep-calling.ts', argument));
    const said = await Promise.all(processes.map(({ ended }) => ended));
    expect(vendor.refused()).toBe(0);
    expect(said.flat().every((calls) => Number(calls) > 0)).toBe(true);
    expect(vendor.takenAtMs).toHaveLength(said.flat().reduce((sum, calls) => sum + Number(calls), 0));
    // Each had a place while it was under way, and none was ever lost.
    expect(vendor.takenAtMs.length).toBeGreaterThan(60);
  });

  it('keeps a place until one window after the answer, in every limiter', async () => {
    const [one, other] = [createRedisLimiter(server.connect()), createRedisLimiter(server.connect())];
    const call = { vendor: 'test', operation: 'keep', subject: '', limits: limitsOf([1, 300]) };
    const first = await one.acquire(call, { signal });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const answeredAtMs = performance.now();
    first.done('answered');
    const second = await other.acquire(call, { signal });
    expect(performance.now() - answeredAtMs).toBeGreaterThanOrEqual(299);
    second.done('answered');
  });

  it('has a budget for each vendor, operation and subject', async () => {
    const limiter = createRedisLimiter(server.connect());
    const call = { vendor: 'test', operation: 'apart', subject: '', limits: limitsOf([1, 60_000]) };
    const apart = [{}, { vendor: 'other' }, { operation: 'another' }, { subject: 'cli_2' }];
    for (const different of apart) await limiter.acquire({ ...call, ...different }, { signal });
    const full = limiter.acquire(call, { signal: AbortSignal.timeout(50) });
    await expect(full).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('gives the place of a wait that was ended to the next one, and starts in order', async () => {
    const limiter = createRedisLimiter(server.connect());
    const call = { vendor: 'test', operation: 'order', subject: '', limits: limitsOf([1, 100]) };
    const order: number[] = [];
    const leaving = new AbortController();
    const start = (index: number, until: AbortSignal) =>
      limiter.acquire(call, { signal: until }).then((slot) => {
        order.push(index);
        slot.done('answered');
      });
    const starts = [start(0, signal), start(1, leaving.signal), start(2, signal), start(3, signal)];
    leaving.abort('gone');
    await expect(starts[1]).rejects.toBe('gone');
    await Promise.all(starts.map((started) => started.catch(() => undefined)));
    expect(order).toEqual([0, 2, 3]);
  });

  it('rests every process after a refusal that one of them met, and comes back at half the rate', async () => {
    const [one, other] = [createRedisLimiter(server.connect()), createRedisLimiter(server.connect())];
    const call = { vendor: 'test', operation: 'slow', subject: '', limits: limitsOf([4, 60_000]) };
    const refused = await one.acquire(call, { signal });
    const refusedAtMs = performance.now();
    refused.done('rate-refused', 500);
    await told('slow');
    const next = await other.acquire(call, { signal });
    expect(performance.now() - refusedAtMs).toBeGreaterThanOrEqual(490);
    next.done('answered');
    // Two of four are taken, and half of four is two.
    await expect(other.acquire(call, { signal: AbortSignal.timeout(300) })).rejects.toThrow();
  });

  it('learns a pace, for all, where the vendor states none', async () => {
    const [one, other] = [
      createRedisLimiter(server.connect(), { firstPauseMs: 1 }),
      createRedisLimiter(server.connect(), { firstPauseMs: 1 }),
    ];
    const call = { vendor: 'test', operation: 'learn', subject: '', limits: [] };
    const slots = await Promise.all(Array.from({ length: 8 }, () => one.acquire(call, { signal })));
    slots.shift()?.done('rate-refused');
    for (const slot of slots) slot.done('answered');
    await told('learn');
    // The first one hears of it, the others wait: half of what was too much fits into a second.
    const heard = await other.acquire(call, { signal });
    heard.done('answered');
    const brief = AbortSignal.timeout(500);
    const starts = await Promise.allSettled(Array.from({ length: 8 }, () => other.acquire(call, { signal: brief })));
    const started = starts.filter(({ status }) => status === 'fulfilled').length;
    expect(started).toBeGreaterThanOrEqual(1);
    expect(started).toBeLessThanOrEqual(4);
  });

  it('refuses options that make no sense', () => {
    const redis = server.connect();
    expect(() => createRedisLimiter(redis, { firstPauseMs: 0 })).toThrow('option "firstPauseMs"');
  });
});

describeWithRedis('createRedisLimiter, once Redis is gone', (server) => {
  it('waits, and the signal ends that', async () => {
    const limiter = createRedisLimiter(server.connect());
    const call = { vendor: 'test', operation: 'gone', subject: '', limits: limitsOf([10, 1_000]) };
    const slot = await limiter.acquire(call, { signal });
    await server.kill();
    slot.done('answered');
    const waiting = limiter.acquire(call, { signal: AbortSignal.timeout(100) });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
