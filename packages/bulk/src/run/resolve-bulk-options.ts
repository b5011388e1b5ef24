import type { Limiter } from '@x/core-signing';
import type { BulkItem } from '../job/bulk-item.ts';
import { createLimiter } from '../limiter/create-limiter.ts';
import { type BatchRetry, defaultBatchRetry } from '../send/batch-retry.ts';
import type { BulkOptions } from './bulk-options.ts';

/** The size of a batch where the vendor states none; Feishu documents it, for the others it is inferred. */
const defaultBatchSize = 50;

export interface ResolvedBulkOptions {
  readonly batchSize: number;
  readonly concurrency: number;
  readonly limiter: Limiter;
  readonly subject: string;
  readonly retry: BatchRetry;
  readonly maxFailedBatches: number;
}

/** @throws TypeError naming the option that is wrong */
export function resolveBulkOptions<Item extends BulkItem>(options: BulkOptions<Item>): ResolvedBulkOptions {
  const { items, journal, jobId, limiter, retry = {} } = options;
  if (typeof options.send !== 'function') throw wrong('send', 'must be a function');
  if (items === null || typeof items !== 'object' || !(Symbol.iterator in items || Symbol.asyncIterator in items)) {
    throw wrong('items', 'must be a list, a generator, a stream or another iterable');
  }
  if (journal !== undefined && (typeof jobId !== 'string' || jobId === '')) {
    throw wrong('jobId', 'is missing: with a journal, give the run a name of its own');
  }
  if (limiter !== undefined && typeof limiter?.acquire !== 'function') {
    throw wrong('limiter', 'must have the function acquire');
  }
  return {
    batchSize: positiveInteger('batchSize', options.batchSize ?? defaultBatchSize),
    concurrency: positiveInteger('concurrency', options.concurrency ?? 16),
    limiter: limiter ?? createLimiter(),
    subject: options.subject ?? '',
    retry: {
      maxAttempts: positiveInteger('retry.maxAttempts', retry.maxAttempts ?? defaultBatchRetry.maxAttempts),
      initialDelayMs: positiveInteger('retry.initialDelayMs', retry.initialDelayMs ?? defaultBatchRetry.initialDelayMs),
      maxDelayMs: positiveInteger('retry.maxDelayMs', retry.maxDelayMs ?? defaultBatchRetry.maxDelayMs),
    },
    maxFailedBatches: positiveInteger('maxFailedBatches', options.maxFailedBatches ?? 3),
  };
}

function positiveInteger(option: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw wrong(option, 'must be a whole number, at least 1');
  return value;
}

function wrong(option: string, problem: string): TypeError {
  return new TypeError(`runBulk: option "${option}" ${problem}`);
}
