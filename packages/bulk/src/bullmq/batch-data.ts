import { isDeepStrictEqual } from 'node:util';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { UserResult } from '../job/user-result.ts';

/** A line as it stands in Redis. */
export interface StoredLine {
  readonly ordinal: number;
  readonly item: BulkItem;
  /** It may have been sent, and what became of that is not known. */
  readonly wasStarted?: true;
}

/** What a worker has to know of a batch. */
export interface BatchData {
  /** The lines without a result. */
  readonly lines: readonly StoredLine[];
  /** The results of the others. */
  readonly settled: readonly UserResult[];
  /** A worker is sending, or died at it: each of the lines may have been sent. */
  readonly isUnderWay: boolean;
}

const idPrefix = 'batch-';

/** The batch's id in the queue: the same each time the list is produced, so that no batch is in it twice. */
export function batchId(index: number): string {
  return `${idPrefix}${index}`;
}

export function batchIndex(id: string | undefined): number {
  return Number(id?.slice(idPrefix.length));
}

/** @throws TypeError for an item that would be another one once it has been in Redis */
export function newBatch<Item extends BulkItem>(lines: readonly BulkLine<Item>[]): BatchData {
  for (const { item, ordinal } of lines) {
    if (typeof item === 'string' || isDeepStrictEqual(JSON.parse(JSON.stringify(item)), item)) continue;
    throw new TypeError(
      `line ${ordinal + 1} of the list would not come back from JSON as it is: give texts and numbers, such as an ` +
        'end_time in Unix seconds instead of a Date',
    );
  }
  return { lines: lines.map(({ ordinal, item }) => ({ ordinal, item })), settled: [], isUnderWay: false };
}
