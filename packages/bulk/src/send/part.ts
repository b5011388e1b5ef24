import type { BulkItem } from '../job/bulk-item.ts';
import { type BatchRetry, pauseMs } from './batch-retry.ts';
import type { PendingLine } from './pending-line.ts';

/** Lines of a batch that go into one call. */
export interface Part<Item extends BulkItem> {
  readonly lines: readonly PendingLine<Item>[];
  /** The attempt that comes next, from 1. */
  readonly attempt: number;
  readonly rateRefusals: number;
  /** How long to wait before it. */
  readonly pauseMs: number;
}

export function freshPart<Item extends BulkItem>(lines: readonly PendingLine<Item>[]): Part<Item> {
  return { lines, attempt: 1, rateRefusals: 0, pauseMs: 0 };
}

export function halvesOf<Item extends BulkItem>({ lines }: Part<Item>): readonly Part<Item>[] {
  const middle = Math.ceil(lines.length / 2);
  return [freshPart(lines.slice(0, middle)), freshPart(lines.slice(middle))];
}

/** @param random a number from 0 up to 1 */
export function nextAttempt<Item extends BulkItem>(
  part: Part<Item>,
  lines: readonly PendingLine<Item>[],
  retry: BatchRetry,
  random: number,
  retryAfterMs?: number,
): Part<Item> {
  return { ...part, lines, attempt: part.attempt + 1, pauseMs: pauseMs(retry, part.attempt, random, retryAfterMs) };
}
