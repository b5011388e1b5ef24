import type { UserResult } from '../job/user-result.ts';
import { settle } from '../send/pending-line.ts';
import { type BatchJob, toLine } from './process-batch.ts';

/** The results of a batch that is done. One that was given up has those that are known, and says so of the others. */
export function resultsOf(batch: BatchJob): readonly UserResult[] {
  // A batch that was done at last keeps the reason of the tries before.
  if (Array.isArray(batch.returnvalue)) return batch.returnvalue;
  const { lines, settled, isUnderWay } = batch.data;
  const message = `the queue gave this batch up: ${batch.failedReason}`;
  return [
    ...settled,
    ...lines.map((stored) => {
      const line = toLine(stored, isUnderWay);
      const pending = { line: { ...line, wasStarted: false }, attempts: 0, mayHaveExecuted: line.wasStarted };
      return settle(pending, line.wasStarted ? 'uncertain' : 'failed', { result: 'givenUp', message });
    }),
  ];
}
