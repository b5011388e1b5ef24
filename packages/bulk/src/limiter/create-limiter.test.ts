import { getEventListeners } from 'node:events';
import type { LimitedCall, RateLimit, Slot } from '@x/core-signing';
import { seededRandom } from '@x/test-kit/seeded-random';
import { describe, expect, it } from 'vitest';
import { type FakeClock, fakeClock, settle } from '../../test/support/fake-clock.ts';
import { createLimiter } from './create-limiter.ts';

const evidence = 'documented';
const noSignal = { signal: new AbortController().signal };

function callWith(...limits: readonly (readonly [limit: number, windowMs: number])[]): LimitedCall {
  const windows: RateLimit[] = limits.map(([limit, windowMs]) => ({ limit, windowMs, evidence }));
  return { vendor: 'feishu', operation: 'batchOpen', subject: 'cli_1', limits: windows };
}

/** Asks for places and notes when each came. */
function asker(clock: FakeClock, limiter = createLimiter({}, clock)) {
  const slots: Slot[] = [];
  const startedAtMs: number[] = [];
  return {
    limiter,
    slots,
    startedAtMs,
    ask(call: LimitedCall, times = 1) {
      for (let time = 0; time < times; time += 1) {
        void limiter.acquire(call, noSignal).then((slot) => {
          slots.push(slot);
          startedAtMs.push(clock.nowMs());
        });
      }
    },
  };
}

describe('windows', () => {
  it('a call keeps its place until one window after its answer', async () => {
    const clock = fakeClock();
    const { ask, slots, startedAtMs } = asker(clock);
    ask(callWith([2, 1_000]), 3);
    await clock.advanceTo(400);
    expect(startedAtMs).toEqual([0, 0]);
    slots[0]?.done('answered');
    await clock.advanceTo(5_000);
    expect(startedAtMs).toEqual([0, 0, 1_401]);
  });

  it('a call without an answer keeps its place for good', async () => {
    const clock = fakeClock();
    const { ask, slots, startedAtMs } = asker(clock);
    ask(callWith([1, 1_000]), 2);
    await clock.advanceTo(1_000_000);
    expect(startedAtMs).toEqual([0]);
    slots[0]?.done('lost');
    await clock.advanceTo(2_000_000);
    expect(startedAtMs).toEqual([0, 1_001_001]);
  });

  it('hold all at once', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const startedAtMs: number[] = [];
    const call = callWith([5, 10_000], [2, 1_000]);
    for (let index = 0; index < 8; index += 1) {
      void limiter.acquire(call, noSignal).then((slot) => {
        startedAtMs.push(clock.nowMs());
        slot.done('answered');
      });
    }
    await clock.advanceTo(60_000);
    expect(startedAtMs).toEqual([0, 0, 1_001, 1_001, 2_002, 10_001, 10_001, 11_002]);
  });

  it('count an answer once, however often it is told', async () => {
    const clock = fakeClock();
    const { ask, slots, startedAtMs } = asker(clock);
    ask(callWith([2, 1_000]), 6);
    await settle();
    slots[0]?.done('answered');
    slots[0]?.done('answered');
    await clock.advanceTo(10_000);
    // One is under way without an answer, so one place is left.
    expect(startedAtMs).toEqual([0, 0, 1_001]);
  });

  it('let the first who came start first', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const order: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      void limiter.acquire(callWith([3, 100]), noSignal).then((slot) => {
        order.push(index);
        slot.done('answered');
      });
    }
    await clock.advanceTo(10_000);
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it.each([1, 2, 3, 4, 5])(
    'are never overrun at the vendor, whatever time calls take on their way (seed %i)',
    async (seed) => {
      const clock = fakeClock();
      const random = seededRandom(seed);
      const limiter = createLimiter({}, clock);
      const call = callWith([40, 3_000], [10, 400]);
      const arrivedAtMs: number[] = [];
      const sendOne = async (): Promise<void> => {
        const slot = await limiter.acquire(call, noSignal);
        const onTheWayMs = random() * 300;
        arrivedAtMs.push(clock.nowMs() + onTheWayMs);
        clock.schedule(onTheWayMs + random() * 300, () => slot.done(random() < 0.9 ? 'answered' : 'lost'));
      };
      for (let index = 0; index < 400; index += 1) void sendOne();
      await clock.advanceTo(300_000);
      expect(arrivedAtMs).toHaveLength(400);
      const sorted = arrivedAtMs.map(Math.floor).sort((one, other) => one - other);
      for (const { limit, windowMs } of call.limits) {
        const tooNear = sorted.filter(
          (atMs, index) => atMs - (sorted[index - limit] ?? Number.NEGATIVE_INFINITY) < windowMs,
        );
        expect(tooNear).toEqual([]);
      }
    },
  );

  it('use the whole of the limit', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const call = callWith([1_000, 60_000], [50, 1_000]);
    let answered = 0;
    const worker = async (): Promise<never> => {
      for (;;) {
        const slot = await limiter.acquire(call, noSignal);
        await new Promise<void>((resolve) => clock.schedule(100, resolve));
        answered += 1;
        slot.done('answered');
      }
    };
    for (let index = 0; index < 32; index += 1) void worker();
    await clock.advanceTo(60_000);
    const inFirstMinute = answered;
    await clock.advanceTo(360_000);
    expect(answered - inFirstMinute).toBeGreaterThanOrEqual(0.98 * 5_000);
  });
});

describe('budgets', () => {
  it('are of one vendor, operation and subject', async () => {
    const clock = fakeClock();
    const { ask, startedAtMs } = asker(clock);
    const call = callWith([1, 1_000]);
    for (const other of [{}, { vendor: 'wps' }, { operation: 'batchClose' }, { subject: 'cli_2' }]) {
      ask({ ...call, ...other }, 2);
    }
    await clock.advanceTo(900);
    expect(startedAtMs).toEqual([0, 0, 0, 0]);
  });

  it('that nobody would miss are forgotten, others are not', async () => {
    const clock = fakeClock();
    const { ask, slots, startedAtMs } = asker(clock);
    ask({ ...callWith([1, 1_000]), subject: 'held' }, 2);
    for (let index = 0; index < 500; index += 1) {
      ask({ ...callWith([1, 1_000]), subject: `cli_${index}` });
      await settle();
      slots.at(-1)?.done('answered');
      await clock.advanceTo(clock.nowMs() + 2_000);
    }
    expect(startedAtMs).toHaveLength(501);
    slots[0]?.done('answered');
    await clock.advanceTo(clock.nowMs() + 2_000);
    expect(startedAtMs).toHaveLength(502);
  });
});

describe('a refusal for the rate', () => {
  it('rests the operation as long as the vendor asks, and halves the rate, which comes back step by step', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const call = callWith([10, 1_000]);
    const startedAtMs: number[] = [];
    const worker = async (): Promise<never> => {
      for (;;) {
        const slot = await limiter.acquire(call, noSignal);
        const atMs = clock.nowMs();
        startedAtMs.push(atMs);
        await new Promise<void>((resolve) => clock.schedule(1, resolve));
        // All that are under way at the first refusal are refused too: that is one refusal.
        if (atMs === 0) slot.done('rate-refused', 7_000);
        else slot.done('answered');
      }
    };
    for (let index = 0; index < 10; index += 1) void worker();
    const startsBetween = (from: number, to: number) => startedAtMs.filter((at) => at >= from && at < to).length;
    await clock.advanceTo(60_000);
    expect(startsBetween(1, 7_000)).toBe(0);
    expect(startsBetween(7_001, 8_000)).toBe(5);
    // 5 of 10, then a tenth more every five seconds after the rest.
    expect(startsBetween(13_050, 14_050)).toBe(6);
    expect(startsBetween(40_050, 41_050)).toBe(10);
  });

  it('without a time rests it longer each time in a row, and counts calls under way as one refusal', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({ firstPauseMs: 100, longestPauseMs: 300 }, clock);
    const call = callWith([4, 10]);
    const startedAtMs: number[] = [];
    const worker = async (): Promise<never> => {
      for (;;) {
        const slot = await limiter.acquire(call, noSignal);
        startedAtMs.push(clock.nowMs());
        slot.done('rate-refused');
      }
    };
    for (let index = 0; index < 4; index += 1) void worker();
    await clock.advanceTo(1_000);
    const rests = [...new Set(startedAtMs)];
    expect(rests.slice(0, 4)).toEqual([0, 100, 300, 600]);
  });

  it('of a vendor that states no limit sets a pace by what was sent, until the rate has come back', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const call = callWith();
    const startedAtMs: number[] = [];
    const send = async (outcome: 'answered' | 'rate-refused'): Promise<void> => {
      const slot = await limiter.acquire(call, noSignal);
      startedAtMs.push(clock.nowMs());
      slot.done(outcome);
    };
    await Promise.all(Array.from({ length: 20 }, () => send('answered')));
    await clock.advanceTo(500);
    await send('rate-refused');
    startedAtMs.length = 0;
    for (let index = 0; index < 200; index += 1) void send('answered');
    await clock.advanceTo(1_499);
    expect(startedAtMs).toHaveLength(0);
    await clock.advanceTo(2_000);
    expect(startedAtMs).toHaveLength(10);
    await clock.advanceTo(60_000);
    startedAtMs.length = 0;
    for (let index = 0; index < 200; index += 1) void send('answered');
    await settle();
    expect(startedAtMs).toHaveLength(200);
  });
});

describe('a wait that is ended', () => {
  it('rejects with the reason, takes up no place and leaves no listener', async () => {
    const clock = fakeClock();
    const { ask, slots, startedAtMs, limiter } = asker(clock);
    const call = callWith([1, 1_000]);
    ask(call);
    const controller = new AbortController();
    const waits = Array.from({ length: 100 }, () => limiter.acquire(call, { signal: controller.signal }));
    ask(call);
    controller.abort('gone');
    for (const wait of waits) await expect(wait).rejects.toBe('gone');
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    await settle();
    slots[0]?.done('answered');
    await clock.advanceTo(2_000);
    expect(startedAtMs).toEqual([0, 1_001]);
  });

  it('leaves no listener either once its place has come', async () => {
    const clock = fakeClock();
    const limiter = createLimiter({}, clock);
    const { signal } = new AbortController();
    const places = Array.from({ length: 3 }, async () => {
      const slot = await limiter.acquire(callWith([1, 1_000]), { signal });
      slot.done('answered');
    });
    await clock.advanceTo(5_000);
    await Promise.all(places);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('before it began rejects at once', async () => {
    const limiter = createLimiter({}, fakeClock());
    const signal = AbortSignal.abort('gone');
    await expect(limiter.acquire(callWith([1, 1_000]), { signal })).rejects.toBe('gone');
  });
});

describe('options', () => {
  it('must be positive', () => {
    expect(() => createLimiter({ firstPauseMs: 0 })).toThrow('option "firstPauseMs" must be a positive number');
    expect(() => createLimiter({ recoveryStepMs: Number.NaN })).toThrow(TypeError);
  });
});
