import { type Job, WaitingError } from 'bullmq';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { messageOf } from '../job/classify-error.ts';
import { idOf } from '../job/id-of.ts';
import type { UserResult } from '../job/user-result.ts';
import type { BatchOutcome } from '../send/batch-outcome.ts';
import { settle } from '../send/pending-line.ts';
import { type SendBatchOptions, sendBatch } from '../send/send-batch.ts';
import type { BatchData, StoredLine } from './batch-data.ts';
import { BatchLock } from './batch-lock.ts';

export type BatchJob = Job<BatchData, readonly UserResult[], string>;

export interface ProcessBatchOptions extends SendBatchOptions {
  readonly signal: AbortSignal;
  /** Set once another worker may have the batch. */
  readonly lost: AbortSignal;
  /** How long the lock on a batch lasts without being renewed, in milliseconds. */
  readonly lockMs: number;
  /** Told how the batch went; says whether this worker goes on. */
  judge(outcome: BatchOutcome<BulkItem>): boolean;
}

/**
 * Sends what is left of a batch. Gives the results of all its lines; when some have none yet, puts the batch back with
 * those that are known, and throws what tells BullMQ so.
 */
export async function processBatch<Item extends BulkItem>(
  job: BulkJob<Item>,
  batch: BatchJob,
  token: string | undefined,
  options: ProcessBatchOptions,
): Promise<readonly UserResult[]> {
  const lines = batch.data.lines.map((line) => toLine<Item>(line, batch.data.isUnderWay));
  const { fresh, givenUp } = sortOut(lines, job.idempotent);
  const settled = [...batch.data.settled, ...givenUp];
  const lock = new BatchLock(batch, token, options.lockMs);
  const outcome = await sendBatch(job, fresh, {
    ...options,
    async beforeSend() {
      // A batch that another worker has is not to be written over. And only a lock that still holds once the batch is
      // marked tells that whoever gets it later will read the mark, so that nobody is sent twice.
      await lock.confirm();
      await batch.updateData({ lines: fresh.map(toStored), settled, isUnderWay: true });
      await lock.confirm();
    },
  });
  // What has become of the batch is for whoever has it now to say.
  lock.throwIfLost();
  options.lost.throwIfAborted();
  const goesOn = options.judge(outcome);

  const { results, left, gaveUp } = outcome;
  const isLastTry = batch.attemptsMade + 1 >= (batch.opts.attempts ?? 1);
  const isFinal = goesOn && isLastTry;
  settled.push(...results, ...(isFinal ? (gaveUp?.results ?? []) : []));
  const again = isFinal ? left : [...left, ...linesOf(fresh, gaveUp?.results ?? [])];
  if (again.length === 0) return settled;

  await lock.confirm();
  await batch.updateData({ lines: again.map(toStored), settled, isUnderWay: false });
  if (gaveUp !== undefined && goesOn) throw new Error(messageOf(gaveUp.error));
  await batch.moveToWait(token);
  throw new WaitingError();
}

/** The lines of results that are not to be final. */
function linesOf<Item extends BulkItem>(lines: readonly BulkLine<Item>[], results: readonly UserResult[]) {
  const outcomes = new Map(results.map(({ ordinal, outcome }) => [ordinal, outcome]));
  return lines
    .filter(({ ordinal }) => outcomes.has(ordinal))
    .map((line) => ({ ...line, wasStarted: outcomes.get(line.ordinal) === 'uncertain' }));
}

/** Lines that a worker was sending when it died are sent again where that does no harm, and otherwise not. */
function sortOut<Item extends BulkItem>(lines: readonly BulkLine<Item>[], isIdempotent: boolean) {
  if (isIdempotent) return { fresh: lines, givenUp: [] };
  return {
    fresh: lines.filter(({ wasStarted }) => !wasStarted),
    givenUp: lines.filter(({ wasStarted }) => wasStarted).map(interrupted),
  };
}

function interrupted<Item extends BulkItem>(line: BulkLine<Item>): UserResult {
  return settle({ line: { ...line, wasStarted: false }, attempts: 0, mayHaveExecuted: true }, 'uncertain', {
    result: 'interrupted',
    message: 'a worker died while this line was under way, and a repeat might do harm: look it up at the vendor',
  });
}

export function toLine<Item extends BulkItem>({ ordinal, item, wasStarted }: StoredLine, isUnderWay: boolean) {
  // What comes out of the queue is what the producer of the same job put in.
  return { ordinal, id: idOf(item), item: item as Item, wasStarted: wasStarted === true || isUnderWay };
}

function toStored<Item extends BulkItem>({ ordinal, item, wasStarted }: BulkLine<Item>): StoredLine {
  return { ordinal, item, ...(wasStarted ? { wasStarted } : {}) };
}
