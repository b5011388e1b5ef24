import { setTimeout as delay } from 'node:timers/promises';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import { untilAborted } from '../redis/until-aborted.ts';
import { LineSource } from '../run/line-source.ts';
import { batchId, newBatch } from './batch-data.ts';
import { type BatchQueue, type BulkNames, type BulkQueueOptions, namesOf, openQueue } from './bulk-queue.ts';
import { closeInTime } from './close-in-time.ts';
import { heldAlone } from './held-alone.ts';
import { digestOf, otherList, type ProducedList, readProduced, writeProduced } from './produced-list.ts';

export interface ProduceBulkOptions<Item extends BulkItem> extends BulkQueueOptions {
  readonly job: BulkQueueOptions['job'] & { readonly batchSize?: number | undefined };
  /** The users. Taken at once, read as there is room, never held as a whole. What is no text must be the same after JSON. */
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** How many users go into a call. Default that of the job, or 50. The same each time the list is produced. */
  readonly batchSize?: number | undefined;
  /** How many batches may wait for workers, retries included; no more of the list is read until then. Default 500. */
  readonly maxWaiting?: number | undefined;
  /** How often a batch is tried by workers before its users are given up, each try with the worker's own retries. Default 8. */
  readonly attempts?: number | undefined;
  /** The pause after the first try in milliseconds; each further one is twice as long, and up to half shorter by chance. Default 1000. */
  readonly backoffMs?: number | undefined;
  /** Stops reading; what has been read is in the queue then, and producing again goes on from there. */
  readonly signal?: AbortSignal | undefined;
}

export interface Produced {
  /** Lines and batches in Redis, those of earlier calls included. */
  readonly lines: number;
  readonly batches: number;
  /** How many of the batches this call put there. */
  readonly added: number;
  /** Whether that is the whole list. */
  readonly hasEnded: boolean;
}

/** How many batches are handed to Redis at a time. */
const mostAtATime = 100;
const roomPollMs = 100;
/** How long batches that have been read wait for further ones. */
const patienceMs = 100;

/**
 * Puts a list into the queue, batch by batch, as fast as workers take them. Called again with the same list, after the
 * process died or was stopped, it goes on where it left off: every batch has one id and is in the queue once.
 *
 * @throws TypeError naming an option that is wrong, or a line that cannot be stored
 * @throws JournalError `other-list` when the list or its batches are not those of the earlier call
 */
export async function produceBulk<Item extends BulkItem>(options: ProduceBulkOptions<Item>): Promise<Produced> {
  const names = namesOf('produceBulk', options);
  const batchSize = wholeNumber('batchSize', options.batchSize ?? options.job.batchSize ?? 50);
  const maxWaiting = wholeNumber('maxWaiting', options.maxWaiting ?? 500);
  const attempts = wholeNumber('attempts', options.attempts ?? 8);
  const backoffMs = wholeNumber('backoffMs', options.backoffMs ?? 1_000);
  const { items, signal = new AbortController().signal } = options;
  signal.throwIfAborted();

  const source = new LineSource(items, batchSize);
  const queue = openQueue(names);
  try {
    const held = await heldAlone(names.connection, `${names.head}:producer`, 'producing this run', signal);
    try {
      return await produce({
        names,
        queue,
        source,
        batchSize,
        maxWaiting,
        attempts,
        backoffMs,
        signal,
        lost: held.lost,
      });
    } finally {
      await held.release();
    }
  } finally {
    source.close();
    await closeInTime(queue);
  }
}

interface Producing<Item extends BulkItem> {
  readonly names: BulkNames;
  readonly queue: BatchQueue;
  readonly source: LineSource<Item>;
  readonly batchSize: number;
  readonly maxWaiting: number;
  readonly attempts: number;
  readonly backoffMs: number;
  readonly signal: AbortSignal;
  /** Set once another producer may have taken over. */
  readonly lost: AbortSignal;
}

async function produce<Item extends BulkItem>(producing: Producing<Item>): Promise<Produced> {
  const { names, queue, source, batchSize, maxWaiting, attempts, backoffMs, signal, lost } = producing;
  const earlier = await readProduced(names);
  if (earlier !== undefined && earlier.batchSize !== batchSize) {
    throw otherList(`in batches of ${earlier.batchSize}, and now they are of ${batchSize}`);
  }
  let produced: ProducedList = earlier ?? { batchSize, batches: 0, lines: 0, digest: '', hasEnded: false };
  const alreadyThere = produced.batches;
  await passOver(source, produced);
  const next = batchReader(source, signal);
  while (!produced.hasEnded) {
    const room = await waitForRoom(queue, maxWaiting, signal);
    const batches = await next(Math.min(room, mostAtATime));
    // Nothing was read: the end of the list, or of the caller's patience.
    if (batches.length === 0 && !source.hasEnded) break;
    lost.throwIfAborted();
    await add(queue, produced.batches, batches, attempts, backoffMs);
    produced = {
      batchSize,
      batches: produced.batches + batches.length,
      lines: produced.lines + batches.reduce((sum, lines) => sum + lines.length, 0),
      digest: batches.reduce(digestOf, produced.digest),
      hasEnded: source.hasEnded,
    };
    await writeProduced(names, produced);
  }
  const { lines, batches, hasEnded } = produced;
  return { lines, batches, added: batches - alreadyThere, hasEnded };
}

/** Reads what is in Redis already, and makes sure that it is the same. */
async function passOver<Item extends BulkItem>(source: LineSource<Item>, produced: ProducedList): Promise<void> {
  let digest = '';
  for (let index = 0; index < produced.batches; index += 1) {
    const lines = await source.nextBatch();
    if (lines.length === 0) throw otherList(`with ${produced.lines} lines or more, and this one has ${source.read}`);
    digest = digestOf(digest, lines);
  }
  if (digest !== produced.digest) throw otherList(`a line among the first ${produced.lines} has another id now`);
  if (produced.hasEnded && (await source.nextBatch()).length > 0) {
    throw otherList(`with ${produced.lines} lines, and this one has more`);
  }
}

/** Gives the next batches: as many as asked for, or fewer when the list keeps them waiting or the signal comes. */
function batchReader<Item extends BulkItem>(source: LineSource<Item>, signal: AbortSignal) {
  let reading: Promise<readonly BulkLine<Item>[]> | undefined;
  return async (most: number): Promise<readonly (readonly BulkLine<Item>[])[]> => {
    const batches: (readonly BulkLine<Item>[])[] = [];
    const soon = delay(patienceMs, undefined, { ref: false });
    while (batches.length < most && !source.hasEnded) {
      reading ??= source.nextBatch();
      const lines = await untilAborted(batches.length === 0 ? reading : Promise.race([reading, soon]), signal).catch(
        (error: unknown) => {
          if (!signal.aborted) throw error;
        },
      );
      if (lines === undefined) break;
      reading = undefined;
      if (lines.length > 0) batches.push(lines);
    }
    return batches;
  };
}

async function add<Item extends BulkItem>(
  queue: BatchQueue,
  from: number,
  batches: readonly (readonly BulkLine<Item>[])[],
  attempts: number,
  backoffMs: number,
): Promise<void> {
  if (batches.length === 0) return;
  const jobs = batches.map((lines, index) => ({
    name: 'batch',
    data: newBatch(lines),
    opts: {
      jobId: batchId(from + index),
      attempts,
      backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
      stackTraceLimit: 1,
    },
  }));
  await queue.addBulk(jobs);
}

/** For how many batches there is room; 0 once the signal ended the wait. */
async function waitForRoom(queue: BatchQueue, maxWaiting: number, signal: AbortSignal): Promise<number> {
  while (!signal.aborted) {
    const room = maxWaiting - (await queue.getJobCountByTypes('waiting', 'delayed'));
    if (room > 0) return room;
    await delay(roomPollMs, undefined, { signal }).catch(() => undefined);
  }
  return 0;
}

function wholeNumber(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new TypeError(`produceBulk: option "${option}" must be a whole number, at least 1`);
}
