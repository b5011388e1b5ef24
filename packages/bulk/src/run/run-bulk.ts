import type { BulkItem } from '../job/bulk-item.ts';
import type { UserResult } from '../job/user-result.ts';
import { type BulkRuntime, systemBulkRuntime } from '../send/bulk-runtime.ts';
import { BatchLoop } from './batch-loop.ts';
import type { BulkOptions, BulkRun } from './bulk-options.ts';
import { resolveBulkOptions } from './resolve-bulk-options.ts';
import type { Summary } from './summary.ts';

/**
 * Does a job to every user of a list: in batches, within the vendor's rate limits, trying again what passes by itself,
 * and splitting what is refused because of one user. Every line gets exactly one final result, in the journal if there
 * is one, and then here:
 *
 * ```ts
 * const run = runBulk({ ...feishuCloseJob({ client, system_status_id }), items, journal, jobId: 'close-2026-11' });
 * for await (const { id, outcome, result } of run) console.log(id, outcome, result);
 * const { counts, left } = await run.summary;
 * ```
 *
 * No more than `concurrency` batches are read ahead of the results that have been taken. A run that stops early, by its
 * signal, an error or the death of the process, goes on with the same list and journal.
 *
 * The loop throws, after the last result, what stopped the run: a JournalError, an error of the list, or an error that
 * every further call would meet too, such as wrong credentials.
 *
 * @throws TypeError naming the option that is wrong
 */
export function runBulk<Item extends BulkItem>(
  options: BulkOptions<Item>,
  runtime: BulkRuntime = systemBulkRuntime,
): BulkRun {
  const loop = new BatchLoop(options, resolveBulkOptions(options), runtime);
  let tellSummary: (summary: Summary) => void = () => undefined;
  const summary = new Promise<Summary>((resolve) => {
    tellSummary = resolve;
  });
  let isTaken = false;

  async function* results(): AsyncGenerator<UserResult, void> {
    let hasEnded = false;
    try {
      loop.start();
      for (let ready = await loop.take(); ready !== undefined; ready = await loop.take()) {
        yield* ready.results;
        ready.taken();
      }
      hasEnded = true;
    } finally {
      // Whoever leaves the loop early stops the run; what is under way is finished and written down first.
      if (!hasEnded) loop.stop({ by: 'abort', reason: undefined });
      await loop.finished;
      tellSummary(loop.summary());
    }
    const { stopped } = loop.summary();
    if (stopped?.by === 'error') throw stopped.reason;
  }

  return {
    summary,
    [Symbol.asyncIterator]() {
      if (isTaken) throw new TypeError('the results of a run can be read once');
      isTaken = true;
      return results();
    },
    async drain() {
      for await (const _ of this);
      return summary;
    },
  };
}
