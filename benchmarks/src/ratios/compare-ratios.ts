import type { Ratios } from './ratio.ts';

export interface Comparison {
  readonly name: string;
  readonly committed: number | undefined;
  readonly now: number | undefined;
  /** By how much it got better, as a share: -0.1 is a tenth worse. `undefined` without a pair to compare. */
  readonly change: number | undefined;
  readonly verdict: 'kept' | 'better' | 'fell' | 'new' | 'gone';
}

/**
 * Puts the ratios of a run beside the committed ones.
 *
 * @param tolerance how much worse a ratio may be, as a share of the committed one
 * @param topics what the run measured: ratios of other topics are left out
 */
export function compareRatios(
  committed: Ratios,
  now: Ratios,
  tolerance: number,
  topics: readonly string[],
): readonly Comparison[] {
  const names = new Set([...Object.keys(committed), ...Object.keys(now)]);
  return [...names]
    .filter((name) => topics.includes(topicOf(name)))
    .map((name) => {
      const [before, after] = [committed[name], now[name]];
      const values = { name, committed: before?.value, now: after?.value };
      if (before === undefined) return { ...values, change: undefined, verdict: 'new' };
      if (after === undefined) return { ...values, change: undefined, verdict: 'gone' };
      const change = (before.better === 'higher' ? after.value / before.value : before.value / after.value) - 1;
      // Not `change < -tolerance`: what is no number has to be told as well.
      const verdict = !(change >= -tolerance) ? 'fell' : change > tolerance ? 'better' : 'kept';
      return { ...values, change, verdict };
    });
}

/** Whether somebody has to look: a ratio fell, or is no longer measured. */
export function isTrouble({ verdict }: Comparison): boolean {
  return verdict === 'fell' || verdict === 'gone';
}

export function topicOf(name: string): string {
  return name.split(':', 1)[0] ?? name;
}
