import { describe, expect, it } from 'vitest';
import { createSessionClock } from '../clock/session-clock.ts';
import { concurrency, fixed, limiterForTest, sliding } from './limiter-for-test.ts';
import { createRateLimiter } from './rate-limiter.ts';

const MINUTE = sliding('minute', 3, 100);
const SECOND = fixed('second', 2, 10, { byDefault: false });
const ONE = concurrency('one', 1, { byDefault: false });

describe('view', () => {
  it('gives mode, limits and what each bucket counts', () => {
    const { call, limiter, open } = limiterForTest([MINUTE, SECOND, ONE], 'all');
    call({ at: 4 });
    open().take('app');
    expect(limiter.view()).toEqual({
      mode: 'all',
      limits: [MINUTE, SECOND, ONE],
      buckets: [
        { limit: MINUTE, subject: 'app', operation: 'toy.read', used: 2, remaining: 1, resetAfterMs: 0 },
        { limit: SECOND, subject: 'app', operation: 'toy.read', used: 2, remaining: 0, resetAfterMs: 6 },
        { limit: ONE, subject: 'app', operation: 'toy.read', used: 1, remaining: 0, resetAfterMs: 0 },
      ],
    });
  });

  it('counts what still counts, and changes nothing by looking', () => {
    const { call, limiter, clock } = limiterForTest([MINUTE]);
    for (const at of [0, 40, 80]) call({ at });
    const usedAt = (at: number) => {
      clock.set(new Date(at));
      return limiter.view().buckets.map(({ used, resetAfterMs }) => [used, resetAfterMs])[0];
    };
    expect(usedAt(50)).toEqual([2, 0]);
    expect(usedAt(500)).toEqual([0, 0]);
    expect(usedAt(99)).toEqual([3, 1]);
    expect(usedAt(100)).toEqual([2, 0]);
    expect(call({ at: 99 })).toBe('minute 1');
  });

  it('shows no bucket of a limit that is not in force', () => {
    const { call, limiter } = limiterForTest([MINUTE, SECOND]);
    call();
    expect(limiter.view().buckets.map(({ limit }) => limit.id)).toEqual(['minute']);
    limiter.set({ mode: 'off' });
    expect(limiter.view()).toEqual({ mode: 'off', limits: [MINUTE, SECOND], buckets: [] });
  });
});

describe('set', () => {
  it('changes numbers and keeps what was counted', () => {
    const { call, limiter } = limiterForTest([MINUTE]);
    call({ at: 0 });
    call({ at: 10 });
    limiter.set({ limits: { minute: { limit: 1 } } });
    expect(call()).toBe('minute 100');
    expect(limiter.view().buckets[0]).toMatchObject({ limit: { limit: 1 }, used: 2, remaining: 0 });
    limiter.set({ limits: { minute: { windowMs: 5 } } });
    expect(call({ at: 15 })).toBe('ok');
    expect(limiter.view().limits).toEqual([sliding('minute', 1, 5)]);
    expect(MINUTE.limit).toBe(3);
  });

  it('starts a limit that comes into force with empty buckets, although another one has counted', () => {
    const { call, limiter } = limiterForTest([MINUTE, SECOND]);
    call();
    call();
    limiter.set({ mode: 'all' });
    expect([call(), call({ at: 1 })]).toEqual(['ok', 'minute 99']);
    expect(limiter.view().buckets.map(({ used }) => used)).toEqual([3, 1]);
  });

  it('starts a limit on calls at the same time with no call, although one is being answered', () => {
    const { call, limiter, open } = limiterForTest([sliding('minute', 9, 100), ONE]);
    open().take('app');
    expect(call()).toBe('ok');
    limiter.set({ mode: 'all' });
    open().take('app');
    expect(call()).toBe('one 0');
  });

  it.each([
    [{ mode: 'some' }, 'mode: '],
    [{ limits: { hour: { limit: 1 } } }, 'limits: no limit is called "hour". There are minute, one.'],
    [{ limits: { constructor: { limit: 1 } } }, 'limits: '],
    [{ limits: { minute: { limit: 0 } } }, 'limits.minute.limit: '],
    [{ limits: { minute: { limit: 1.5 } } }, 'limits.minute.limit: '],
    [{ limits: { minute: { limit: '5' } } }, 'limits.minute.limit: '],
    [{ limits: { minute: { windowMs: -1 } } }, 'limits.minute.windowMs: '],
    [{ limits: { one: { windowMs: 5 } } }, 'limits.one.windowMs: '],
  ])('refuses %j, naming the field, and changes nothing', (wrong, message) => {
    const { limiter } = limiterForTest([MINUTE, ONE]);
    const before = limiter.view();
    const wrongJson: { limits?: object } = JSON.parse(JSON.stringify(wrong));
    const change = { mode: 'off' as const, ...wrongJson, limits: { minute: { limit: 7 }, ...wrongJson.limits } };
    expect(() => limiter.set(change)).toThrow(RangeError);
    expect(() => limiter.set(change)).toThrow(message);
    expect(limiter.view()).toEqual(before);
  });

  it('is not how a limiter starts with a mode that is none', () => {
    const start = { limits: [], clock: createSessionClock(), mode: JSON.parse('"on"') };
    expect(() => createRateLimiter(start)).toThrow('mode: one of off, documented, all, and not "on".');
  });
});

describe('exhaust', () => {
  it.each([
    ['a sliding limit', sliding('limit', 5, 100), 'limit 100', 130],
    ['a fixed limit', fixed('limit', 5, 100), 'limit 70', 100],
  ])('fills the buckets of %s until its window has passed, for new subjects too', (_, limit, refusal, until) => {
    const { call, limiter } = limiterForTest([limit, sliding('other', 9, 1000)]);
    call({ at: 30 });
    limiter.exhaust('limit');
    expect([call(), call({ subject: 'other' })]).toEqual([refusal, refusal]);
    expect(limiter.view().buckets).toMatchObject([
      { used: 5, remaining: 0, resetAfterMs: Number(refusal.split(' ')[1]) },
      { used: 1, remaining: 8 },
      { used: 5 },
      { used: 0 },
    ]);
    expect([call({ at: until - 1 }), call({ at: until })]).toEqual(['limit 1', 'ok']);
  });

  it('fills a limit on calls at the same time until it is refilled', () => {
    const { call, clock, limiter } = limiterForTest([concurrency('one', 1)]);
    limiter.exhaust('one');
    clock.advance('1d');
    expect(call()).toBe('one 0');
    expect(limiter.view().buckets).toMatchObject([{ used: 1, remaining: 0, resetAfterMs: 0 }]);
    limiter.refill('one');
    expect(call()).toBe('ok');
  });

  it('is forgotten when the clock is set back and a call has come', () => {
    const { call, limiter, clock } = limiterForTest([MINUTE]);
    clock.set(new Date(50));
    limiter.exhaust('minute');
    expect([call({ at: 40 }), call({ at: 60 })]).toEqual(['ok', 'ok']);
  });

  it('does not take a limit that is unknown or would refuse nothing', () => {
    const { limiter } = limiterForTest([MINUTE, SECOND]);
    expect(() => limiter.exhaust('hour')).toThrow('limit: no limit is called "hour". There are minute, second.');
    expect(() => limiter.exhaust('second')).toThrow('limit: second is not in force while the mode is "documented"');
  });
});

describe('refill', () => {
  it('gives the room of one limit back and leaves the others, which count by the same log', () => {
    const { call, limiter } = limiterForTest([sliding('minute', 3, 100), sliding('second', 2, 10)]);
    call();
    call();
    expect(call()).toBe('second 10');
    limiter.refill('second');
    expect([call(), call()]).toEqual(['ok', 'minute 100']);
    expect(limiter.view().buckets.map(({ used }) => used)).toEqual([3, 1]);
    limiter.refill();
    expect(limiter.view().buckets.map(({ used }) => used)).toEqual([0, 0]);
    expect(call()).toBe('ok');
  });

  it('is kept when the clock is set back, and calls after it count', () => {
    const { call, limiter } = limiterForTest([sliding('minute', 1, 100)]);
    call({ at: 50 });
    limiter.refill();
    expect([call({ at: 40 }), call({ at: 60 })]).toEqual(['ok', 'minute 80']);
  });

  it('ends an exhaustion', () => {
    const { call, limiter } = limiterForTest([MINUTE]);
    limiter.exhaust('minute');
    limiter.refill();
    expect(call()).toBe('ok');
  });

  it('does not take a limit that is unknown', () => {
    expect(() => limiterForTest([MINUTE]).limiter.refill('hour')).toThrow(RangeError);
  });
});

describe('reset', () => {
  it('goes back to the start in all', () => {
    const { call, limiter } = limiterForTest([MINUTE, SECOND]);
    const before = limiter.view();
    call();
    limiter.set({ mode: 'all', limits: { minute: { limit: 9, windowMs: 9 } } });
    limiter.exhaust('minute');
    limiter.reset();
    expect(limiter.view()).toEqual(before);
    expect([call(), call(), call(), call()]).toEqual(['ok', 'ok', 'ok', 'minute 100']);
  });
});
