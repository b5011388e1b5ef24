import { describe, expect, it } from 'vitest';
import { createSeededIdGenerator } from '../../ids/seeded-id-generator.ts';
import { FaultError } from '../fault-error.ts';
import { createFaultBook, type FaultChange } from './fault-book.ts';
import type { FaultSubject } from './fault-subject.ts';

const operations = ['wps.get', 'wps.create'].map((id) => ({ id, method: 'GET', path: `/${id}` }));

function newBook(randomSeed = 1) {
  const ids = createSeededIdGenerator(randomSeed);
  return createFaultBook({
    capabilities: {
      operations: operations.map(({ id }) => id),
      vendors: [{ name: 'wps', operations, faultStatuses: [429, 500], faultConditions: [] }],
      socket: true,
    },
    ids: () => ids,
  });
}

function subject(more: Partial<FaultSubject> = {}): FaultSubject {
  return {
    vendor: 'wps',
    operation: 'wps.get',
    method: 'GET',
    path: '/wps.get',
    credential: 'AK1',
    body: new TextEncoder().encode('{"name":"张三"}'),
    header: (name) => (name.toLowerCase() === 'x-one' ? '1' : undefined),
    ...more,
  };
}

const steps = (book: ReturnType<typeof newBook>, count: number) =>
  Array.from({ length: count }, () => book.next(subject())?.step);

describe('a fault book', () => {
  it('is empty at first', () => {
    const book = newBook();
    expect(book.list()).toEqual([]);
    expect(book.next(subject())).toBeUndefined();
  });

  it('gives the steps of a script in turn, and then nothing', () => {
    const book = newBook();
    book.arm('wps.get: 429(retry=1) x2, reset, pass, 500');
    expect(steps(book, 7)).toEqual(['429(retry=1)', '429(retry=1)', 'reset', undefined, '500', undefined, undefined]);
    expect(book.list()).toMatchObject([{ id: 'fault-1', hits: 5, remaining: 0 }]);
  });

  it('repeats the last step, or all of them', () => {
    const book = newBook();
    book.arm('wps.get: 500, 429 x*');
    expect(steps(book, 4)).toEqual(['500', '429', '429', '429']);
    expect(book.list()).toMatchObject([{ hits: 4, remaining: undefined }]);
    book.replace('wps.get: 500, 429, loop');
    expect(steps(book, 5)).toEqual(['500', '429', '500', '429', '500']);
    expect(book.list()).toMatchObject([{ hits: 5, remaining: undefined }]);
  });

  it('uses the first rule that matches, and a later one when it is spent', () => {
    const book = newBook();
    book.arm('wps.create: 500; wps.get: 429, pass; wps.*: reset');
    expect(steps(book, 4)).toEqual(['429', undefined, 'reset', undefined]);
    expect(book.list().map(({ hits, remaining }) => [hits, remaining])).toEqual([
      [0, 1],
      [2, 0],
      [1, 0],
    ]);
  });

  it('plans what a request gets', () => {
    const book = newBook();
    book.arm([
      { id: 'late', match: {}, script: [{ all: [{ delay: 5 }, { status: 429 }] }], phase: 'after' },
      '*: reset',
    ]);
    expect(book.next(subject())).toEqual({
      id: 'late',
      step: 'delay(5ms) + 429',
      phase: 'after',
      delayMs: 5,
      answer: { status: 429 },
      delivery: undefined,
    });
    expect(book.next(subject())).toEqual({
      id: 'fault-1',
      step: 'reset',
      phase: 'before',
      delayMs: 0,
      answer: undefined,
      delivery: { reset: 'before-headers' },
    });
  });

  it.each([
    [{}, {}],
    [{ operation: 'wps.*' }, {}],
    [{ operation: '*' }, { operation: undefined }],
    [{}, { operation: undefined }],
    [{ vendor: 'wps' }, {}],
    [{ method: 'get' }, {}],
    [{ path: '/wps.get' }, {}],
    [{ credential: 'AK1' }, {}],
    [{ bodyContains: '张三' }, {}],
    [{ header: { 'X-One': '1' } }, {}],
  ])('matches %j', (match, given) => {
    const book = newBook();
    book.arm({ match, script: [{ status: 429 }] });
    expect(book.next(subject(given))?.step).toBe('429');
  });

  it.each([
    [{ operation: 'wps.get' }, { operation: 'wps.create' }],
    [{ operation: 'wps.*' }, { operation: undefined }],
    [{ vendor: 'wps' }, { vendor: 'feishu' as const }],
    [{ method: 'POST' }, {}],
    [{ path: '/wps' }, {}],
    [{ credential: 'AK1' }, { credential: undefined }],
    [{ bodyContains: '李四' }, {}],
    [{ bodyContains: '张' }, { body: new Uint8Array() }],
    [{ header: { 'X-One': '2' } }, {}],
    [{ header: { 'X-One': '1' }, method: 'POST' }, {}],
  ])('does not match %j', (match, given) => {
    const book = newBook();
    book.arm({ match, script: [{ status: 429 }] });
    expect(book.next(subject(given))).toBeUndefined();
    expect(book.list()).toMatchObject([{ hits: 0, remaining: 1 }]);
  });
});

describe('random delays', () => {
  const drawn = (randomSeed: number, step: string) => {
    const book = newBook(randomSeed);
    book.arm(`wps.get: ${step} x*`);
    return Array.from({ length: 200 }, () => book.next(subject())?.delayMs ?? -1);
  };

  it('repeat under the same random seed, and differ under another', () => {
    expect(drawn(1, 'delay(0..5m)')).toEqual(drawn(1, 'delay(0..5m)'));
    expect(drawn(1, 'delay(0..5m)')).not.toEqual(drawn(2, 'delay(0..5m)'));
  });

  it('lie within their range', () => {
    const delays = drawn(1, 'delay(100ms..200ms)');
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...delays)).toBeLessThanOrEqual(200);
    expect(new Set(delays).size).toBeGreaterThan(50);
  });

  it('lie about their median, and never over the cap', () => {
    const delays = drawn(1, 'delay(1s, sigma=0.5)').sort((one, other) => one - other);
    expect(delays[0]).toBeGreaterThan(0);
    expect(delays[100]).toBeGreaterThan(800);
    expect(delays[100]).toBeLessThan(1250);
    expect(Math.max(...drawn(1, 'delay(5m, sigma=10)'))).toBe(300_000);
    expect(new Set(drawn(1, 'delay(1s, sigma=0)'))).toEqual(new Set([1000]));
  });
});

describe('arming', () => {
  it('gives the rules with their ids, which are made up past those that are taken', () => {
    const book = newBook();
    const armed = book.arm(['wps.get: 429', { id: 'fault-2', match: {}, script: ['pass'] }, 'wps.get: 500']);
    expect(armed.map(({ id }) => id)).toEqual(['fault-1', 'fault-2', 'fault-3']);
    expect(armed[0]).toEqual({
      id: 'fault-1',
      match: { operation: 'wps.get' },
      script: [{ status: 429 }],
      hits: 0,
      remaining: 1,
    });
    expect(book.arm('wps.get: 429')).toMatchObject([{ id: 'fault-4' }]);
    expect(book.list()).toHaveLength(4);
  });

  it('changes nothing when one rule is bad', () => {
    const book = newBook();
    book.arm('wps.get: 429');
    const before = book.list();
    expect(() => book.arm('wps.create: 429; wps.get: 418')).toThrow(FaultError);
    expect(() => book.replace('wps.gett: 429')).toThrow(FaultError);
    expect(() => book.reset('wps.gett: 429')).toThrow(FaultError);
    expect(() => book.arm({ id: 'fault-1', match: {}, script: ['pass'] })).toThrow('another rule is called fault-1');
    expect(() => book.arm(Array(64).fill('wps.get: 429'))).toThrow('at most 64 rules');
    expect(book.list()).toEqual(before);
    expect(book.replace(Array(64).fill('wps.get: 429'))).toHaveLength(64);
  });

  it('may be undone for one rule or for all', () => {
    const book = newBook();
    book.arm('wps.get: 429; wps.get: 500; wps.get: reset');
    expect(book.remove('fault-2')).toBe(true);
    expect(book.remove('fault-2')).toBe(false);
    expect(steps(book, 3)).toEqual(['429', 'reset', undefined]);
    book.clear();
    expect(book.list()).toEqual([]);
  });

  it('starts over with the given rules', () => {
    const book = newBook();
    const initial = 'wps.get: 429, 500';
    book.reset(initial);
    book.arm('wps.create: 500');
    steps(book, 1);
    book.reset(initial);
    expect(book.list()).toMatchObject([{ id: 'fault-1', hits: 0, remaining: 2 }]);
    expect(steps(book, 1)).toEqual(['429']);
    book.reset();
    expect(book.list()).toEqual([]);
  });

  it('gives copies', () => {
    const book = newBook();
    book.arm('wps.get: 429');
    Object.assign(book.list()[0]?.match ?? {}, { operation: 'wps.create' });
    expect(steps(book, 1)).toEqual(['429']);
  });
});

describe('a subscriber', () => {
  it('hears of rules that come, are used and go, until it ends', () => {
    const book = newBook();
    const heard: (readonly [string, readonly (readonly [string, number])[]])[] = [];
    const listen = ({ what, faults }: FaultChange) => heard.push([what, faults.map(({ id, hits }) => [id, hits])]);
    const end = book.subscribe(listen);

    book.arm('wps.get: pass; wps.create: 500');
    book.next(subject());
    book.next(subject());
    book.replace('wps.get: 429');
    book.remove('fault-3');
    book.clear();
    end();
    book.arm('wps.get: 429');

    expect(heard).toEqual([
      [
        'armed',
        [
          ['fault-1', 0],
          ['fault-2', 0],
        ],
      ],
      ['used', [['fault-1', 1]]],
      [
        'removed',
        [
          ['fault-1', 1],
          ['fault-2', 0],
        ],
      ],
      ['armed', [['fault-3', 0]]],
      ['removed', [['fault-3', 0]]],
    ]);
  });
});
