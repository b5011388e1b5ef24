import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { systemRuntime } from './runtime.ts';

describe('systemRuntime', () => {
  it.each([
    ['an error', new Error('stop')],
    ['a text', 'stop'],
    ['null', null],
  ])('ends a pause with the reason of the signal as it is: %s', async (_name, reason) => {
    const controller = new AbortController();
    const pause = systemRuntime.sleep(60_000, controller.signal);
    controller.abort(reason);
    expect(await rejectionOf(pause)).toBe(reason);
    expect(await rejectionOf(systemRuntime.sleep(60_000, controller.signal))).toBe(reason);
  });

  it('resolves a pause by itself, with or without a signal', async () => {
    const before = systemRuntime.monotonicMs();
    await systemRuntime.sleep(5, undefined);
    await systemRuntime.sleep(5, new AbortController().signal);
    expect(systemRuntime.monotonicMs() - before).toBeGreaterThan(8);
  });

  it('draws random numbers from 0 up to 1', () => {
    const drawn = Array.from({ length: 200 }, () => systemRuntime.random());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(new Set(drawn).size).toBeGreaterThan(100);
  });
});
