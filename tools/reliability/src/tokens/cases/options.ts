import type { CommonOptions } from '@x/core-signing';

/** Pauses as short as can be, and so much time that a busy machine changes no outcome. */
export const patient = {
  timeoutMs: 120_000,
  deadlineMs: 120_000,
  retry: { initialDelayMs: 1, maxDelayMs: 1 },
} as const satisfies CommonOptions;

export const lifeSeconds = 7_200;

/** How many calls a case makes, by scale; `crowd` is for what is known to be about crowds. */
export const sizes = {
  short: { crowd: 60, calls: 12 },
  full: { crowd: 1_000, calls: 100 },
} as const;
