import type { LimitedCall, Slot, SlotOutcome } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { type FakeClock, fakeClock, settle } from '../../test/support/fake-clock.ts';
import { createLimiter } from './create-limiter.ts';

const windowMs = 1_000;

function callOf(subject: string, limit: number): LimitedCall {
  const limits = [{ limit, windowMs, evidence: 'documented' as const }];
  return { vendor: 'feishu', operation: 'batchOpen', subject, limits };
}

/** A limiter, and what has to be known of it: whose calls started. */
function watched(clock: FakeClock) {
  const limiter = createLimiter({}, clock);
  const slots: { readonly subject: string; readonly slot: Slot }[] = [];
  const ask = async (subject: string, limit = 1): Promise<void> => {
    void limiter
      .acquire(callOf(subject, limit), { signal: new AbortController().signal })
      .then((slot) => slots.push({ subject, slot }));
    await settle();
  };
  return {
    ask,
    startsOf: (subject: string) => slots.filter((start) => start.subject === subject).length,
    finish: (subject: string, outcome: SlotOutcome, retryAfterMs?: number) =>
      slots.findLast((start) => start.subject === subject)?.slot.done(outcome, retryAfterMs),
    /** Makes so many other budgets that those that nobody would miss are looked for. */
    async crowd(): Promise<void> {
      for (let index = 0; index < 200; index += 1) await ask(`other-${index}`);
    },
  };
}

/** A budget that was forgotten takes the limits of the next call, which allow two more at once. */
const later = 2;

describe('among very many budgets', () => {
  it('one that is at rest is forgotten', async () => {
    const clock = fakeClock();
    const { ask, startsOf, finish, crowd } = watched(clock);
    await ask('cli_1');
    finish('cli_1', 'answered');
    await clock.advanceTo(10 * windowMs);
    await crowd();
    await ask('cli_1', later);
    await ask('cli_1', later);
    expect(startsOf('cli_1')).toBe(3);
  });

  it('one with a call under way is kept', async () => {
    const clock = fakeClock();
    const { ask, startsOf, crowd } = watched(clock);
    await ask('cli_1');
    await clock.advanceTo(10 * windowMs);
    await crowd();
    await ask('cli_1', later);
    expect(startsOf('cli_1')).toBe(1);
  });

  it('one whose answer came within the window is kept', async () => {
    const clock = fakeClock();
    const { ask, startsOf, finish, crowd } = watched(clock);
    await ask('cli_1');
    finish('cli_1', 'answered');
    await clock.advanceTo(windowMs / 2);
    await crowd();
    await ask('cli_1', later);
    expect(startsOf('cli_1')).toBe(1);
    await clock.advanceTo(2 * windowMs);
    expect(startsOf('cli_1')).toBe(2);
  });

  it('one that rests after a refusal is kept', async () => {
    const clock = fakeClock();
    const { ask, startsOf, finish, crowd } = watched(clock);
    await ask('cli_1');
    finish('cli_1', 'rate-refused', 60 * windowMs);
    await clock.advanceTo(10 * windowMs);
    await crowd();
    await ask('cli_1', later);
    await clock.advanceTo(59 * windowMs);
    expect(startsOf('cli_1')).toBe(1);
    await clock.advanceTo(61 * windowMs);
    expect(startsOf('cli_1')).toBe(2);
  });

  it('one whose rate has not come back is kept', async () => {
    const clock = fakeClock();
    const { ask, startsOf, finish, crowd } = watched(clock);
    await ask('cli_1', 10);
    finish('cli_1', 'rate-refused', windowMs);
    // The rest is over, the window is empty, the rate is still half.
    await clock.advanceTo(3 * windowMs);
    await crowd();
    for (let index = 0; index < 10; index += 1) await ask('cli_1', 10);
    expect(startsOf('cli_1')).toBe(1 + 5);
  });
});
