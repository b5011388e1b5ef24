import type { Limiter } from '@x/core-signing';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import type { UserResult } from '../job/user-result.ts';
import type { Journal } from '../journal/journal.ts';
import type { Progress, Summary } from './summary.ts';

/** How calls of a run are retried; the run's own retries, not the client's. */
export interface BulkRetryOptions {
  /** How often a call is tried in all. Refusals for the rate do not count. Default 8. */
  readonly maxAttempts?: number | undefined;
  /** The upper bound of the first pause in milliseconds; each further one is twice as long. Default 500. */
  readonly initialDelayMs?: number | undefined;
  /** The upper bound of every pause in milliseconds, unless the vendor asks for a longer one. Default 30000. */
  readonly maxDelayMs?: number | undefined;
}

interface RunOptions<Item extends BulkItem> {
  /** The users. Taken by `runBulk` at once, read as they are needed, never held as a whole. */
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** How many batches are under way at a time. Default 16. */
  readonly concurrency?: number | undefined;
  /** Paces the calls. Default one of its own: `createLimiter()`. Give one to let several runs share a budget. */
  readonly limiter?: Limiter | undefined;
  /** Whose budget it is when one limiter serves runs for several apps. Default ''. */
  readonly subject?: string | undefined;
  readonly retry?: BulkRetryOptions | undefined;
  /**
   * After how many batches in a row that used up their retries the run stops, since the vendor is down for all; their
   * users are left for the next run. Default 3.
   */
  readonly maxFailedBatches?: number | undefined;
  /** How many lines there are, if it is known; only for `onProgress` and the summary. */
  readonly total?: number | undefined;
  /** Stops the run: calls that are under way are finished and written down, no further ones are made. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the run begins and after every batch. What it throws is reported as a process warning. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

interface WithJournal {
  /** Where the run writes what it does, and where an earlier run of the same job left off. */
  readonly journal: Journal;
  /** Your own name for this run over this list; a journal of another one is refused. */
  readonly jobId: string;
}

interface WithoutJournal {
  readonly journal?: undefined;
  readonly jobId?: string | undefined;
}

export type BulkOptions<Item extends BulkItem> = BulkJob<Item> & RunOptions<Item> & (WithJournal | WithoutJournal);

/**
 * The results of a run as they come, each line once. The run begins when the first one is asked for, goes on as fast as
 * they are read, and can be read once. Ending the loop early stops the run as its signal does.
 */
export interface BulkRun extends AsyncIterable<UserResult> {
  /** What the run came to. Resolves once the results have been read to their end; never rejects. */
  readonly summary: Promise<Summary>;
  /** Reads the results and lets them go, for when the journal is enough. Rejects with the error that stopped the run. */
  drain(): Promise<Summary>;
}
