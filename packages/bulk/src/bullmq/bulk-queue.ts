import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { UserResult } from '../job/user-result.ts';
import type { BatchData } from './batch-data.ts';

/** Which run it is: the same for its producer, its workers and its reader. */
export interface BulkQueueOptions {
  /**
   * A connection of ioredis, made with `maxRetriesPerRequest: null` as BullMQ wants it. It stays the caller's to close;
   * what has to block gets a copy of it.
   */
  readonly connection: Redis;
  /** What is done, and to what. Of a ready-made job only these two are read here. */
  readonly job: { readonly operation: string; readonly target: string };
  /** Your own name for this run over this list. */
  readonly jobId: string;
  /** What the keys in Redis begin with. The default keeps all of them in one slot of a cluster: `{x-bulk}`. */
  readonly prefix?: string | undefined;
}

/** The names that a run has in Redis. */
export interface BulkNames {
  readonly connection: Redis;
  readonly prefix: string;
  readonly queue: string;
  /** A hash: how far the list has been produced. */
  readonly head: string;
  /** A hash: how far the results have been read. */
  readonly position: string;
  /** A set: batches that have been read, and are about to be removed. */
  readonly read: string;
}

export type BatchQueue = Queue<BatchData, readonly UserResult[], string>;

/** @throws TypeError naming the option that is wrong */
export function namesOf(of: string, options: BulkQueueOptions): BulkNames {
  const { connection, job, jobId, prefix = '{x-bulk}' } = options;
  if (typeof connection?.duplicate !== 'function') {
    throw new TypeError(`${of}: option "connection" must be a connection of ioredis`);
  }
  if (typeof job?.operation !== 'string' || typeof job.target !== 'string') {
    throw new TypeError(`${of}: option "job" must have the texts operation and target`);
  }
  if (typeof jobId !== 'string' || jobId === '') {
    throw new TypeError(`${of}: option "jobId" is missing: give the run a name of its own`);
  }
  // Whatever the names hold, another run is another queue: the work of two runs never mixes.
  const identity = JSON.stringify([job.operation, job.target, jobId]);
  const queue = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const key = (what: string): string => `${prefix}:${what}:${queue}`;
  return { connection, prefix, queue, head: key('head'), position: key('position'), read: key('read') };
}

export function openQueue({ connection, prefix, queue }: BulkNames): BatchQueue {
  const opened: BatchQueue = new Queue(queue, { connection, prefix });
  // What goes wrong is told by the command that meets it; without a listener it would end the process too.
  opened.on('error', () => undefined);
  return opened;
}
