import { describe, expect, it } from 'vitest';
import { concurrency, limiterForTest, sliding } from './limiter-for-test.ts';

describe('a call before the reset that an earlier refusal advertised', () => {
  it('is noted with how early it came and with the limit, although it is refused again', () => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100)]);
    call({ at: 0 });
    expect(call({ at: 10 })).toBe('minute 90');
    expect(violations).toEqual([]);
    expect(call({ at: 95 })).toBe('minute 5');
    expect(violations).toEqual([
      {
        code: 'retried-too-early',
        message: 'The call came 5 ms before the reset of minute that an earlier refusal had advertised.',
      },
    ]);
  });

  it('is noted although it is let through, since the numbers have changed', () => {
    const { call, limiter, violations } = limiterForTest([sliding('minute', 1, 100)]);
    call();
    call();
    limiter.set({ limits: { minute: { limit: 2 } } });
    expect(call({ at: 1 })).toBe('ok');
    expect(violations).toMatchObject([{ message: expect.stringContaining(' 99 ms ') }]);
  });

  it('is noted while the clock stands still', () => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100)]);
    for (let i = 0; i < 4; i += 1) call();
    expect(violations).toHaveLength(2);
  });

  it.each([100, 101, 1000])('is not one that comes at %d, when the reset has passed', (at) => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100)]);
    call({ at: 0 });
    call({ at: 10 });
    expect(call({ at })).toBe('ok');
    expect(violations).toEqual([]);
  });

  it('is not one of another subject or operation', () => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100, { operations: ['toy.read', 'toy.write'] })]);
    call();
    call();
    call({ subject: 'other' });
    call({ operation: 'toy.write' });
    expect(violations).toEqual([]);
  });

  it('is one of another operation when they share the limit', () => {
    const shared = { operations: ['toy.read', 'toy.write'], shared: true };
    const { call, violations } = limiterForTest([sliding('minute', 1, 100, shared)]);
    call();
    call();
    call({ operation: 'toy.write' });
    expect(violations).toHaveLength(1);
  });

  it('is not one that had arrived before the refusal', () => {
    const { call, open, violations } = limiterForTest([sliding('minute', 1, 100)]);
    const arrived = open();
    call();
    expect(call()).toBe('minute 100');
    expect(arrived.take('app')?.limit.id).toBe('minute');
    expect(violations).toEqual([]);
    call();
    expect(violations).toHaveLength(1);
  });

  it('is noted although a call that had arrived before has been refused meanwhile', () => {
    const { call, open, violations } = limiterForTest([sliding('minute', 1, 100)]);
    const arrived = open();
    call();
    call();
    const retry = open();
    arrived.take('app');
    retry.take('app');
    expect(violations).toHaveLength(1);
  });

  it('is not one when the vendor tells nobody when there is room', () => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100, { advertisesReset: false })]);
    call();
    expect([call(), call({ at: 1 })]).toEqual(['minute 100', 'minute 99']);
    expect(violations).toEqual([]);
  });

  it('is not one after a refusal for lack of a slot, which advertises nothing', () => {
    const { call, open, violations } = limiterForTest([concurrency('one', 1)]);
    open().take('app');
    expect([call(), call()]).toEqual(['one 0', 'one 0']);
    expect(violations).toEqual([]);
  });

  it('is not one when the clock was set back to before the refusal', () => {
    const { call, violations } = limiterForTest([sliding('minute', 1, 100)]);
    call({ at: 50 });
    call({ at: 60 });
    call({ at: 40 });
    expect(violations).toEqual([]);
  });

  it.each(['refill', 'reset', 'off'] as const)('is not one after %s', (what) => {
    const { call, limiter, violations } = limiterForTest([sliding('minute', 1, 100)]);
    call();
    call();
    if (what === 'off') {
      limiter.set({ mode: 'off' });
      limiter.set({ mode: 'documented' });
    } else limiter[what]();
    expect(call()).toBe('ok');
    expect(violations).toEqual([]);
  });
});
