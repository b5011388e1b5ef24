import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { deferred } from '../../test/support/deferred.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { settle } from '../../test/support/settle.ts';
import { AttemptScope } from './attempt-scope.ts';

const longMs = 60_000;

describe('AttemptScope', () => {
  it('is ended from the start when the caller has given up already', () => {
    const scope = new AttemptScope(new Set(), AbortSignal.abort(), longMs, 'timeout');
    expect(scope.endedBy).toBe('caller');
    expect(scope.signal.aborted).toBe(true);
    scope.dispose();
  });

  it.each(['timeout', 'deadline'] as const)('ends by itself when its time is up: %s', async (limit) => {
    const scope = new AttemptScope(new Set(), undefined, 1, limit);
    await new Promise((resolve) => scope.signal.addEventListener('abort', resolve));
    expect(scope.endedBy).toBe(limit);
    scope.dispose();
  });

  it('keeps the first reason to end', () => {
    const controller = new AbortController();
    const scope = new AttemptScope(new Set(), controller.signal, longMs, 'timeout');
    scope.end('closed');
    controller.abort();
    expect(scope.endedBy).toBe('closed');
    scope.dispose();
  });

  it('is known as open until it is disposed of, and holds on to nothing afterwards', () => {
    const open = new Set<AttemptScope>();
    const controller = new AbortController();
    const scope = new AttemptScope(open, controller.signal, longMs, 'timeout');
    expect([...open]).toEqual([scope]);
    scope.dispose();
    expect(open.size).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    controller.abort();
    expect(scope.endedBy).toBeUndefined();
  });

  it('starts a timer that dispose clears', () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const scope = new AttemptScope(new Set(), undefined, longMs, 'timeout');
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before + 1);
    scope.dispose();
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before);
  });
});

describe('race', () => {
  it('gives what the promise comes to', async () => {
    const scope = new AttemptScope(new Set(), undefined, longMs, 'timeout');
    const bug = new TypeError('a bug');
    expect(await scope.race(Promise.resolve('value'))).toEqual({ value: 'value' });
    expect(await scope.race(Promise.resolve(undefined))).toEqual({ value: undefined });
    expect(await rejectionOf(scope.race(Promise.reject(bug)))).toBe(bug);
    scope.dispose();
  });

  it('gives nothing once the scope has ended, and lets no late rejection loose', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const scope = new AttemptScope(new Set(), undefined, longMs, 'timeout');
    const late = deferred<string>();
    const raced = scope.race(late.promise);
    scope.end('closed');
    expect(await raced).toBeUndefined();
    late.reject(new Error('late'));
    expect(await scope.race(Promise.reject(new Error('later')))).toBeUndefined();
    await settle();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    scope.dispose();
  });
});
