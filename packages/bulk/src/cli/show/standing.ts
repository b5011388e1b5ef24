import type { Progress } from '../../run/summary.ts';

/** Where a run stands, with what the list itself adds. */
export interface Standing extends Pick<Progress, 'settled' | 'counts' | 'total' | 'retries'> {
  /** Lines of the list that are of no use. */
  readonly invalid: number;
  readonly perSecond: number | undefined;
  readonly remainingMs: number | undefined;
}
