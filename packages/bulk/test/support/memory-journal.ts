import type { UserResult } from '../../src/job/user-result.ts';
import type { JobIdentity, Journal, JournalLine } from '../../src/journal/journal.ts';
import { LineStates } from '../../src/journal/line-states.ts';

export interface MemoryJournal extends Journal {
  readonly jobs: JobIdentity[];
  readonly startedLines: (readonly JournalLine[])[];
  readonly returnedLines: JournalLine[];
  readonly settledResults: UserResult[];
  closed: boolean;
}

/** A journal that lives as long as the test, and starts with what an earlier run is to have left. */
export function memoryJournal(
  earlier: { readonly started?: readonly JournalLine[]; readonly settled?: readonly UserResult[] } = {},
): MemoryJournal {
  const startedLines: MemoryJournal['startedLines'] = [];
  const returnedLines: JournalLine[] = [];
  const settledResults: UserResult[] = [];
  const jobs: JobIdentity[] = [];
  return {
    jobs,
    startedLines,
    returnedLines,
    settledResults,
    closed: false,
    async open(job) {
      jobs.push(job);
      const states = new LineStates('the journal');
      for (const line of earlier.started ?? []) states.start(line);
      for (const result of earlier.settled ?? []) states.settle(result, result.outcome);
      return states;
    },
    async started(lines) {
      startedLines.push(lines);
    },
    async returned(lines) {
      returnedLines.push(...lines);
    },
    async settled(results) {
      settledResults.push(...results);
    },
    async close() {
      this.closed = true;
    },
  };
}
