import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import { messageOf, reasonOf } from '../job/classify-error.ts';
import type { UserOutcome, UserResult } from '../job/user-result.ts';

/** A line that has no result yet. */
export interface PendingLine<Item extends BulkItem> {
  readonly line: BulkLine<Item>;
  attempts: number;
  /** Whether a call with it may have taken effect without saying so. */
  mayHaveExecuted: boolean;
}

export function settle<Item extends BulkItem>(
  pending: PendingLine<Item>,
  outcome: UserOutcome,
  why: { readonly result?: string | undefined; readonly message?: string | undefined },
): UserResult {
  const { line, attempts } = pending;
  return {
    ordinal: line.ordinal,
    id: line.id,
    outcome,
    ...(why.result === undefined ? {} : { result: why.result }),
    ...(why.message === undefined ? {} : { message: why.message }),
    attempts,
    ...(line.wasStarted ? { resent: true } : {}),
  };
}

/** The line as it is without a result. */
export function leave<Item extends BulkItem>({ line, mayHaveExecuted }: PendingLine<Item>): BulkLine<Item> {
  return line.wasStarted === mayHaveExecuted ? line : { ...line, wasStarted: mayHaveExecuted };
}

export function whyOf(error: unknown): { readonly result: string; readonly message: string } {
  return { result: reasonOf(error), message: messageOf(error) };
}
