import { expect, it } from 'vitest';
import type { PlannedFault } from '../faults/book/planned-fault.ts';
import type { Violation } from '../vendor/call-notes.ts';
import { createAskedWaits } from './asked-waits.ts';

const call = { operation: 'toy.read', app: 'app' };

function asking(retryAfterS: number, id = 'fault-1'): PlannedFault {
  return { id, step: '', phase: 'before', delayMs: 0, answer: { status: 429, retryAfterS }, delivery: undefined };
}

function setUp() {
  const clock = { nowMs: 0, elapsedMs: 500 };
  const waits = createAskedWaits({ nowMs: () => clock.nowMs, elapsedMs: () => clock.elapsedMs });
  const violations: Violation[] = [];
  const arrive = () => waits.arrive(call, { violation: (noted) => violations.push(noted), signature: () => undefined });
  return { clock, waits, violations, arrive };
}

it('passes over calls that had arrived before the answer, and none after it', () => {
  const { waits, violations, arrive } = setUp();
  arrive();
  arrive();
  waits.answered(call, asking(60));
  expect(violations).toEqual([]);
  arrive();
  expect(violations).toHaveLength(1);
});

it('is over when the clock was set back to before the answer', () => {
  const { clock, waits, violations, arrive } = setUp();
  clock.nowMs = 1_000;
  waits.answered(call, asking(60));
  clock.nowMs = 999;
  arrive();
  expect(violations).toEqual([]);
});

it('names the last answer that asked, and its wait', () => {
  const { waits, violations, arrive } = setUp();
  waits.answered(call, asking(60));
  waits.answered(call, asking(5, 'fault-2'));
  arrive();
  expect(violations.map(({ message }) => message)).toEqual([
    'The call came 5000 ms before the end of the wait that an answer of fault-2 had asked for.',
  ]);
});

it('is over when its time has passed while the clock of the session stood still', () => {
  const { clock, waits, violations, arrive } = setUp();
  waits.answered(call, asking(1));
  clock.elapsedMs = 1_499.5;
  arrive();
  expect(violations).toMatchObject([{ message: expect.stringContaining(' 1000 ms ') }]);
  clock.elapsedMs = 1_500;
  arrive();
  expect(violations).toHaveLength(1);
});

it('counts from the answer on, by the clock of the session', () => {
  const { clock, waits, violations, arrive } = setUp();
  arrive();
  clock.nowMs = 1_000;
  waits.answered(call, asking(60));
  clock.nowMs = 60_999;
  arrive();
  expect(violations).toMatchObject([{ message: expect.stringContaining(' 1 ms ') }]);
  clock.nowMs = 61_000;
  arrive();
  expect(violations).toHaveLength(1);
});
