import { createHash } from 'node:crypto';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import { JournalError } from '../journal/journal-error.ts';
import type { BulkNames } from './bulk-queue.ts';

/** How much of a list stands in Redis for good. */
export interface ProducedList {
  readonly batchSize: number;
  /** How many batches have been put into the queue. */
  readonly batches: number;
  readonly lines: number;
  /** Of the ids of all lines up to there. */
  readonly digest: string;
  readonly hasEnded: boolean;
}

const formatVersion = '1';

export async function readProduced({ connection, head }: BulkNames): Promise<ProducedList | undefined> {
  const stored = await connection.hgetall(head);
  const { version, batchSize, batches, lines, digest, hasEnded } = stored;
  if (version === undefined) return undefined;
  if (version !== formatVersion) {
    throw new JournalError(
      'other-version',
      `${head} in Redis has version ${version} of the format, and this package writes version ${formatVersion}.`,
    );
  }
  return {
    batchSize: Number(batchSize),
    batches: Number(batches),
    lines: Number(lines),
    digest: String(digest),
    hasEnded: hasEnded === 'true',
  };
}

export async function writeProduced({ connection, head }: BulkNames, produced: ProducedList): Promise<void> {
  await connection.hset(head, {
    version: formatVersion,
    ...produced,
    hasEnded: String(produced.hasEnded),
  });
}

/** A digest that goes on from that of the batches before. */
export function digestOf<Item extends BulkItem>(before: string, lines: readonly BulkLine<Item>[]): string {
  const hash = createHash('sha256').update(before);
  for (const { id } of lines) hash.update(JSON.stringify(id));
  return hash.digest('hex');
}

export function otherList(how: string): JournalError {
  return new JournalError(
    'other-list',
    `this run was begun with another list: ${how}. Give the list as it was, in the same order, or another jobId.`,
  );
}
