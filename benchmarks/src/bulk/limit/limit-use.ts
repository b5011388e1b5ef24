import { CALLS_A_WINDOW, WINDOW_MS } from './scaled-limits.ts';

/** What a contender did with the limit. */
export interface LimitUse {
  readonly accepted: number;
  readonly refusedForRate: number;
  /** Accepted calls in percent of limit x duration. */
  readonly usedPercent: number;
}

/**
 * A limit with two windows is used in bursts, so a period with fixed ends would count whole bursts and hide how they
 * drift. Here each call of the second window is compared with the call that comes so many windows' worth of calls after
 * it: it could be so many windows later at the earliest. The first window, in which all places are free, is left out.
 *
 * @param acceptedAtMs when the answers came, in their order; as many as {@link callsFor} says.
 */
export function limitUse(acceptedAtMs: readonly number[], windows: number, refusedForRate: number): LimitUse {
  const later = acceptedAtMs.slice(-CALLS_A_WINDOW);
  const earlier = acceptedAtMs.slice(CALLS_A_WINDOW, 2 * CALLS_A_WINDOW);
  const durationMs = (sum(later) - sum(earlier)) / CALLS_A_WINDOW;
  return { accepted: acceptedAtMs.length, refusedForRate, usedPercent: ((windows * WINDOW_MS) / durationMs) * 100 };
}

/** The first window, the second, and so many after it. */
export function callsFor(windows: number): number {
  return (windows + 2) * CALLS_A_WINDOW;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
