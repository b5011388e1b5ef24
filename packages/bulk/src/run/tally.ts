import type { UserOutcome, UserResult } from '../job/user-result.ts';
import type { JournalState } from '../journal/journal.ts';
import { noCounts } from '../journal/line-states.ts';

/** Counts what a run does. */
export class Tally {
  readonly counts: Record<UserOutcome, number> = noCounts();
  readonly resumed: number;
  calls = 0;
  retries = 0;
  uncertainAtStart = 0;

  constructor(journal: JournalState | undefined) {
    Object.assign(this.counts, journal?.counts);
    this.resumed = this.settled;
  }

  get settled(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  settle(results: readonly UserResult[]): void {
    for (const { outcome } of results) this.counts[outcome] += 1;
  }

  called(isRetry: boolean): void {
    this.calls += 1;
    if (isRetry) this.retries += 1;
  }
}
