import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { QueueEvents } from 'bullmq';
import type { UserOutcome, UserResult } from '../job/user-result.ts';
import type { Journal, JournalState } from '../journal/journal.ts';
import { batchIndex } from './batch-data.ts';
import { resultsOf } from './batch-results.ts';
import { type BatchQueue, type BulkNames, type BulkQueueOptions, namesOf, openQueue } from './bulk-queue.ts';
import { closeInTime } from './close-in-time.ts';
import { heldAlone } from './held-alone.ts';
import type { BatchJob } from './process-batch.ts';
import { readProduced } from './produced-list.ts';
import { ReadPosition } from './read-position.ts';

export interface BulkResultsOptions extends BulkQueueOptions {
  /**
   * Results are written here before they are handed out, and what stands here already is not handed out again: with a
   * journal each line is in it exactly once, however often the reader is killed.
   */
  readonly journal?: Journal | undefined;
  /** Ends the loop. Reading can go on later. */
  readonly signal?: AbortSignal | undefined;
}

export interface BulkSummary {
  /** Lines whose results have been read, those of earlier readers included. */
  readonly settled: number;
  /** The same by outcome. */
  readonly counts: Readonly<Record<UserOutcome, number>>;
  /** Lines of the list; undefined until it has been produced to its end. */
  readonly total: number | undefined;
  readonly left: number | undefined;
}

/** The results of a run as its batches are done. Can be read once; a later reader goes on from there. */
export interface BulkResults extends AsyncIterable<UserResult> {
  /** Resolves once the loop has ended; rejects when Redis cannot be asked. */
  readonly summary: Promise<BulkSummary>;
}

/** How many finished batches are looked at together; more than a producer adds at a time. */
const mostAtATime = 200;
/** Events tell at once; one that was lost with the connection is made up for after so long. */
const longestWaitMs = 1_000;

/**
 * The results of all workers in the order in which batches are done, each line once. Ends when every line of the list
 * has its result. One reader at a time; a batch is removed from Redis once its results have been taken, so a loop that is
 * left, or a reader that dies, is gone on from by the next one. Without a journal, a reader that is killed leaves at most
 * the results of the batch that it was at to be handed out a second time.
 *
 * @throws TypeError naming the option that is wrong
 */
export function bulkResults(options: BulkResultsOptions): BulkResults {
  const names = namesOf('bulkResults', options);
  const position = new ReadPosition(names);
  let isTaken = false;
  let tellSummary: (summary: Promise<BulkSummary>) => void = () => undefined;
  const summary = new Promise<BulkSummary>((resolve) => {
    tellSummary = resolve;
  });
  // Whoever does not ask for it must not be ended by it.
  summary.catch(() => undefined);

  async function* results(): AsyncGenerator<UserResult, void> {
    try {
      yield* read(names, position, options);
    } finally {
      tellSummary(summarize(names, position));
    }
  }

  return {
    summary,
    [Symbol.asyncIterator]() {
      if (isTaken) throw new TypeError('these results can be read once; call bulkResults again to go on');
      isTaken = true;
      return results();
    },
  };
}

async function summarize(names: BulkNames, position: ReadPosition): Promise<BulkSummary> {
  const produced = await readProduced(names);
  const total = produced?.hasEnded === true ? produced.lines : undefined;
  const { settled, counts } = position;
  return { settled, counts: { ...counts }, total, left: total === undefined ? undefined : total - settled };
}

async function* read(
  names: BulkNames,
  position: ReadPosition,
  { job, jobId, journal, signal: callers }: BulkResultsOptions,
): AsyncGenerator<UserResult, void> {
  const signal = callers ?? new AbortController().signal;
  if (signal.aborted) return;
  const held = await heldAlone(names.connection, names.position, 'reading the results of this run', signal);
  const ending = AbortSignal.any([signal, held.lost]);
  const queue = openQueue(names);
  const events = new QueueEvents(names.queue, { connection: names.connection, prefix: names.prefix });
  events.on('error', () => undefined);
  try {
    const state = await journal?.open({ operation: job.operation, target: job.target, jobId });
    await position.load();
    while (!ending.aborted) {
      const change = nextChange(events, ending);
      try {
        const { batches, isLast } = await doneBatches(queue, names, position);
        if (isLast) return;
        for (const batch of batches) {
          yield* takeBatch(batch, position, journal, state);
          if (ending.aborted) break;
        }
        if (batches.length === 0) await change.happened;
      } finally {
        change.callOff();
      }
    }
    held.lost.throwIfAborted();
  } finally {
    await journal?.close();
    await held.release();
    await closeInTime(events);
    await closeInTime(queue);
  }
}

/** Resolves when another batch may be done, or the wait is called off. */
function nextChange(events: QueueEvents, signal: AbortSignal) {
  const off = new AbortController();
  const ended = AbortSignal.any([signal, off.signal]);
  const waits = [
    once(events, 'completed', { signal: ended }),
    once(events, 'failed', { signal: ended }),
    delay(longestWaitMs, undefined, { signal: ended }),
  ];
  const happened = Promise.race(waits.map((wait) => wait.catch(() => undefined)));
  return { happened, callOff: () => off.abort() };
}

/** Batches that are done and not read. Those that the producer has not yet written down stay: they could come again. */
async function doneBatches(queue: BatchQueue, names: BulkNames, position: ReadPosition) {
  const done: BatchJob[] = await queue.getJobs(['completed', 'failed'], 0, mostAtATime - 1, true);
  const produced = await readProduced(names);
  const batches = done.filter(({ id }) => batchIndex(id) < (produced?.batches ?? 0));
  const isLast = produced?.hasEnded === true && position.batches >= produced.batches;
  return { batches, isLast: isLast && batches.length === 0 };
}

async function* takeBatch(
  batch: BatchJob,
  position: ReadPosition,
  journal: Journal | undefined,
  state: JournalState | undefined,
): AsyncGenerator<UserResult, void> {
  const id = batch.id ?? '';
  if (!(await position.hasRead(id))) {
    const results = resultsOf(batch).slice(position.takenOf(id));
    const fresh = results.filter((result) => state?.stateOf(result) !== 'settled');
    if (fresh.length > 0) await journal?.settled(fresh);
    let taken = 0;
    let isWhole = false;
    try {
      for (const result of results) {
        taken += 1;
        if (state?.stateOf(result) !== 'settled') yield result;
      }
      isWhole = true;
    } finally {
      // With a journal all of them are written down, whoever leaves the loop.
      const isDone = isWhole || journal !== undefined;
      await position.took(id, isDone ? results : results.slice(0, taken), isDone);
    }
  }
  await batch.remove();
  await position.forget(id);
}
