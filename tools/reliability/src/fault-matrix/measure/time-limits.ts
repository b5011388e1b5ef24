import type { CommonOptions } from '@x/core-signing';
import type { Persistence } from '../cells/cell.ts';
import type { FaultCase } from '../faults/fault-case.ts';
import type { TimeLimits } from '../subjects/subject.ts';

/** How long after its deadline a call may still take to end, on a machine that has other things to do. */
export const graceMs = 30_000;

/**
 * The limits of a call. Where an answer is to come they are far longer than any machine needs; where none will come
 * they are short. Once the fault is over the answer has to come within the limit that the fault itself runs into.
 */
export function timeLimits({ waits }: FaultCase, persistence: Persistence): TimeLimits {
  if (waits === 'its time limit') return { timeoutMs: persistence === 'lasting' ? 1_000 : 5_000, deadlineMs: 60_000 };
  if (waits === 'its deadline') return { timeoutMs: 60_000, deadlineMs: 1_500 };
  return { timeoutMs: 60_000, deadlineMs: 120_000 };
}

/** Pauses between attempts as short as they can be told from none. */
export const retry: CommonOptions['retry'] = { maxAttempts: 3, initialDelayMs: 4, maxDelayMs: 8 };

/** What comes before a measurement may take as long as a busy machine needs. */
export const timeLimitsOfWarmUp: TimeLimits = { timeoutMs: 120_000, deadlineMs: 240_000 };
