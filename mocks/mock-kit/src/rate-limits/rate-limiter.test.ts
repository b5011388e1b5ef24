import { describe, expect, it } from 'vitest';
import { concurrency, fixed, limiterForTest, sliding } from './limiter-for-test.ts';

describe('a sliding limit', () => {
  it('lets so many calls through within any stretch of its window', () => {
    const { call } = limiterForTest([sliding('minute', 2, 100)]);
    expect([call({ at: 0 }), call({ at: 30 })]).toEqual(['ok', 'ok']);
    expect([call({ at: 40 }), call({ at: 99 })]).toEqual(['minute 60', 'minute 1']);
    expect([call({ at: 100 }), call({ at: 129 }), call({ at: 130 })]).toEqual(['ok', 'minute 1', 'ok']);
  });

  it('forgets the calls that lie ahead when the clock is set back', () => {
    const { call } = limiterForTest([sliding('minute', 2, 100)]);
    call({ at: 50 });
    call({ at: 80 });
    expect([call({ at: 60 }), call({ at: 60 }), call({ at: 81 })]).toEqual(['ok', 'minute 90', 'minute 69']);
  });

  it('holds while the clock stands still and gives room when it is advanced', () => {
    const { call, clock } = limiterForTest([sliding('minute', 1, 60_000)]);
    expect([call(), call(), call()]).toEqual(['ok', 'minute 60000', 'minute 60000']);
    clock.advance('1m');
    expect(call()).toBe('ok');
  });
});

describe('a fixed limit', () => {
  it('begins anew at each full multiple of its window', () => {
    const { call } = limiterForTest([fixed('minute', 2, 100)]);
    expect([call({ at: 190 }), call({ at: 199 }), call({ at: 199 })]).toEqual(['ok', 'ok', 'minute 1']);
    expect([call({ at: 200 }), call({ at: 250 }), call({ at: 250 })]).toEqual(['ok', 'ok', 'minute 50']);
    expect([call({ at: 199 }), call({ at: 199 })]).toEqual(['minute 1', 'minute 1']);
    expect(call({ at: 200 })).toBe('ok');
  });
});

describe('a limit on calls at the same time', () => {
  it('holds until a call is released, however much time goes by', () => {
    const { open, call, clock } = limiterForTest([concurrency('one', 1)]);
    const first = open();
    expect(first.take('app')).toBeUndefined();
    clock.advance('1d');
    expect(call()).toBe('one 0');
    expect(call({ subject: 'other' })).toBe('ok');
    first.release();
    expect(call()).toBe('ok');
  });

  it('frees a slot once, and only one that was held', () => {
    const { open, call } = limiterForTest([concurrency('two', 2)]);
    const [first, second, refused] = [open(), open(), open()];
    open().release();
    first.take('app');
    second.take('app');
    expect(refused.take('app')?.limit.id).toBe('two');
    refused.release();
    expect(call()).toBe('two 0');
    first.release();
    first.release();
    const third = open();
    expect(third.take('app')).toBeUndefined();
    expect(call()).toBe('two 0');
  });

  it('counts a call once however often it asks', () => {
    const { open } = limiterForTest([concurrency('one', 1)]);
    const call = open();
    expect([call.take('app'), call.take('app')]).toEqual([undefined, undefined]);
  });

  it('is not freed by calls from before a refill or a reset', () => {
    const { open, call, limiter } = limiterForTest([concurrency('one', 1)]);
    for (const startAnew of [() => limiter.refill(), () => limiter.reset()]) {
      const before = open();
      before.take('app');
      startAnew();
      const after = open();
      expect(after.take('app')).toBeUndefined();
      before.release();
      expect(call()).toBe('one 0');
      after.release();
    }
  });
});

describe('limits that hold at the same time', () => {
  const SECOND_AND_MINUTE = [sliding('second', 2, 10), fixed('minute', 3, 100)];

  it('refuse with the longest wait, whatever their order', () => {
    for (const limits of [SECOND_AND_MINUTE, [...SECOND_AND_MINUTE].reverse()]) {
      const { call } = limiterForTest(limits);
      expect([call({ at: 0 }), call({ at: 0 }), call({ at: 4 })]).toEqual(['ok', 'ok', 'second 6']);
      expect([call({ at: 10 }), call({ at: 11 })]).toEqual(['ok', 'minute 89']);
    }
  });

  it('count nothing when one of them refuses', () => {
    const { call, limiter } = limiterForTest([...SECOND_AND_MINUTE, sliding('other', 9, 10), concurrency('many', 9)]);
    for (let i = 0; i < 5; i += 1) call();
    expect(limiter.view().buckets.map(({ limit, used }) => [limit.id, used])).toEqual([
      ['second', 2],
      ['minute', 2],
      ['other', 2],
      ['many', 0],
    ]);
  });

  it('do not count a call that finds no slot, and hold no slot for a call over a window', () => {
    const { open, call, limiter } = limiterForTest([concurrency('one', 1), sliding('minute', 2, 100)]);
    const first = open();
    first.take('app');
    expect([call(), call()]).toEqual(['one 0', 'one 0']);
    expect(limiter.view().buckets.map(({ used }) => used)).toEqual([1, 1]);
    first.release();
    expect([call(), call()]).toEqual(['ok', 'minute 100']);
    expect(limiter.view().buckets.find(({ limit }) => limit.id === 'one')?.used).toBe(0);
  });
});

describe('buckets', () => {
  const BOTH = { operations: ['toy.read', 'toy.write'] };

  it('are kept for each subject and for each operation', () => {
    const { call } = limiterForTest([sliding('minute', 1, 100, BOTH)]);
    expect([call(), call({ subject: 'other' }), call({ operation: 'toy.write' })]).toEqual(['ok', 'ok', 'ok']);
    expect([call(), call({ subject: 'other' }), call({ operation: 'toy.write' })]).toEqual(Array(3).fill('minute 100'));
  });

  it.each([
    ['minute 100', sliding('minute', 1, 100, { ...BOTH, shared: true })],
    ['minute 100', fixed('minute', 1, 100, { ...BOTH, shared: true })],
  ])('are one for all operations of a shared limit', (refusal, limit) => {
    const { call, limiter } = limiterForTest([limit, sliding('own', 5, 100, BOTH)]);
    expect([call(), call({ operation: 'toy.write' }), call({ subject: 'other' })]).toEqual(['ok', refusal, 'ok']);
    expect(limiter.view().buckets.map((bucket) => [bucket.limit.id, bucket.operation, bucket.used])).toEqual([
      ['own', 'toy.read', 1],
      ['minute', undefined, 1],
      ['own', 'toy.write', 0],
      ['own', 'toy.read', 1],
      ['minute', undefined, 1],
    ]);
  });

  it('are one for all operations of a shared limit on calls at the same time', () => {
    const { open, call } = limiterForTest([concurrency('one', 1, { ...BOTH, shared: true })]);
    open().take('app');
    expect(call({ operation: 'toy.write' })).toBe('one 0');
  });

  it('are not kept for operations without limits and for requests that are no operation', () => {
    const { limiter, open } = limiterForTest([sliding('minute', 1, 100)]);
    for (const operation of [undefined, 'toy.other', 'constructor']) {
      const call = limiter.openCall(operation, { violation: () => {}, signature: () => {} });
      expect([call.take('app'), call.take('app')]).toEqual([undefined, undefined]);
      call.release();
    }
    expect(limiter.view().buckets).toEqual([]);
    expect(open().take('app')).toBeUndefined();
  });
});

describe('the mode', () => {
  const LIMITS = [sliding('documented', 1, 100), sliding('inferred', 1, 200, { byDefault: false })];

  it.each([
    ['off', ['ok', 'ok']],
    ['documented', ['ok', 'documented 100']],
    ['all', ['ok', 'inferred 200']],
  ] as const)('%s says which limits hold', (mode, answers) => {
    const { call } = limiterForTest(LIMITS, mode);
    expect([call(), call()]).toEqual(answers);
  });
});
