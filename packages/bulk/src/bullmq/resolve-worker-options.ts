import type { BulkItem } from '../job/bulk-item.ts';
import type { BatchRetry } from '../send/batch-retry.ts';
import type { BulkWorkerOptions } from './start-bulk-worker.ts';

/** Shorter than that of `runBulk`: what lasts longer is for the queue, where the batch is safe if the worker dies. */
const defaultRetry: BatchRetry = { maxAttempts: 3, initialDelayMs: 500, maxDelayMs: 30_000 };

/** @throws TypeError naming the option that is wrong */
export function resolveWorkerOptions<Item extends BulkItem>(options: BulkWorkerOptions<Item>) {
  const { job, limiter, retry = {} } = options;
  if (typeof job.send !== 'function') throw wrong('job.send', 'must be a function');
  if (limiter !== undefined && typeof limiter?.acquire !== 'function') {
    throw wrong('limiter', 'must have the function acquire');
  }
  return {
    concurrency: wholeNumber('concurrency', options.concurrency ?? 8),
    maxFailedBatches: wholeNumber('maxFailedBatches', options.maxFailedBatches ?? 3),
    lockMs: wholeNumber('lockMs', options.lockMs ?? 30_000),
    retry: {
      maxAttempts: wholeNumber('retry.maxAttempts', retry.maxAttempts ?? defaultRetry.maxAttempts),
      initialDelayMs: wholeNumber('retry.initialDelayMs', retry.initialDelayMs ?? defaultRetry.initialDelayMs),
      maxDelayMs: wholeNumber('retry.maxDelayMs', retry.maxDelayMs ?? defaultRetry.maxDelayMs),
    },
  };
}

function wholeNumber(option: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw wrong(option, 'must be a whole number, at least 1');
  return value;
}

function wrong(option: string, problem: string): TypeError {
  return new TypeError(`startBulkWorker: option "${option}" ${problem}`);
}
