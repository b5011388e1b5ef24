import type { Limiter } from '@x/core-signing';
import { Worker } from 'bullmq';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { messageOf } from '../job/classify-error.ts';
import type { UserOutcome, UserResult } from '../job/user-result.ts';
import { noCounts } from '../journal/line-states.ts';
import { createRedisLimiter } from '../redis/redis-limiter.ts';
import type { BulkRetryOptions } from '../run/bulk-options.ts';
import type { BatchOutcome } from '../send/batch-outcome.ts';
import type { BatchData } from './batch-data.ts';
import { type BulkQueueOptions, namesOf } from './bulk-queue.ts';
import { closeInTime } from './close-in-time.ts';
import { processBatch } from './process-batch.ts';
import { resolveWorkerOptions } from './resolve-worker-options.ts';

export interface BulkWorkerOptions<Item extends BulkItem> extends BulkQueueOptions {
  readonly job: BulkJob<Item>;
  /** How many batches this worker has under way at a time. Default 8. */
  readonly concurrency?: number | undefined;
  /** Paces the calls. Default `createRedisLimiter(connection)`: one budget for all workers. */
  readonly limiter?: Limiter | undefined;
  /** Whose budget it is when one Redis serves runs for several apps. Default ''. */
  readonly subject?: string | undefined;
  /** How a call is retried before its batch goes back to the queue. Default 3 tries, with pauses of up to 500 and 1000 ms. */
  readonly retry?: BulkRetryOptions | undefined;
  /** After how many batches in a row that used up their retries this worker stops, since the vendor is down for all. Default 3. */
  readonly maxFailedBatches?: number | undefined;
  /** How long after a worker's death its batches are taken up by others, roughly, in milliseconds. Default 30000. */
  readonly lockMs?: number | undefined;
  /** Stops the worker, as `stop` does. */
  readonly signal?: AbortSignal | undefined;
}

export interface WorkerSummary {
  readonly calls: number;
  readonly retries: number;
  /** The results of batches that this worker finished. */
  readonly counts: Readonly<Record<UserOutcome, number>>;
  /** Why it stopped. `error`: every further call would have met it too, such as wrong credentials. */
  readonly stopped: { readonly by: 'stop' | 'abort' | 'error'; readonly reason: unknown };
}

export interface BulkWorker {
  /** Calls under way are finished and written down, no further ones are made; batches with lines left go back. */
  stop(): Promise<WorkerSummary>;
  /** Resolves once the worker has stopped, whatever the reason; never rejects. */
  readonly finished: Promise<WorkerSummary>;
}

/** How long BullMQ may take to write down the last batches and to close, in milliseconds. */
const mostClosingMs = 10_000;

/** A batch that workers die of is given up at last, rather than taking down every one of them for ever. */
const mostDeaths = 20;

/**
 * Takes batches from the queue and sends them, until it is stopped. Any number of workers, on any number of machines,
 * may be at one run; they share one rate budget.
 *
 * @throws TypeError naming the option that is wrong
 */
export function startBulkWorker<Item extends BulkItem>(options: BulkWorkerOptions<Item>): BulkWorker {
  const { connection, prefix, queue } = namesOf('startBulkWorker', options);
  const { concurrency, retry, maxFailedBatches, lockMs } = resolveWorkerOptions(options);
  const { job, signal, subject = '', limiter = createRedisLimiter(connection) } = options;
  const stopping = new AbortController();
  const counts = noCounts();
  const underWay = new Set<Promise<unknown>>();
  let calls = 0;
  let retries = 0;
  let failedInARow = 0;
  let stopped: WorkerSummary['stopped'] | undefined;
  let finish: (summary: WorkerSummary) => void = () => undefined;
  const finished = new Promise<WorkerSummary>((resolve) => {
    finish = resolve;
  });

  function stop(why: WorkerSummary['stopped']): void {
    if (stopped !== undefined) return;
    stopped = why;
    signal?.removeEventListener('abort', onAbort);
    stopping.abort();
    const time = { busy: Promise.allSettled(underWay), mostMs: mostClosingMs };
    void closeInTime(worker, time).finally(() => finish({ calls, retries, counts, stopped: why }));
  }

  function judge({ stoppedBy, gaveUp, results }: BatchOutcome<BulkItem>): boolean {
    if (gaveUp !== undefined) failedInARow += 1;
    else if (results.length > 0) failedInARow = 0;
    if (stoppedBy !== undefined) stop({ by: 'error', reason: stoppedBy.error });
    else if (gaveUp !== undefined && failedInARow >= maxFailedBatches) stop({ by: 'error', reason: gaveUp.error });
    return stopped === undefined;
  }

  const worker = new Worker<BatchData, readonly UserResult[], string>(
    queue,
    (batch, token, lost = new AbortController().signal) => {
      const processing = processBatch(job, batch, token, {
        limiter,
        subject,
        retry,
        signal: AbortSignal.any([stopping.signal, lost]),
        lost,
        lockMs,
        judge,
        onCall: ({ isRetry }) => {
          calls += 1;
          if (isRetry) retries += 1;
        },
      });
      underWay.add(processing);
      const ended = (): void => void underWay.delete(processing);
      processing.then(ended, ended);
      return processing;
    },
    {
      connection,
      prefix,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: mostDeaths,
    },
  );
  worker.on('completed', (_batch, results) => {
    for (const { outcome } of results) counts[outcome] += 1;
  });
  // Another worker may have the batch by now.
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id);
  });
  let lastWarning = '';
  worker.on('error', (error) => {
    const warning = `a bulk worker has trouble with Redis, and goes on: ${messageOf(error)}`;
    // A connection that is lost says so at each try to get it back.
    if (warning !== lastWarning) process.emitWarning(warning, { code: 'X_BULK_WORKER' });
    lastWarning = warning;
  });

  const onAbort = (): void => stop({ by: 'abort', reason: signal?.reason });
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted === true) onAbort();

  return {
    finished,
    stop() {
      stop({ by: 'stop', reason: undefined });
      return finished;
    },
  };
}
