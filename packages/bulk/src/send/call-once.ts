import type { Slot } from '@x/core-signing';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob, ItemAnswer } from '../job/bulk-job.ts';
import { classifyError, type ErrorVerdict } from '../job/classify-error.ts';
import type { PendingLine } from './pending-line.ts';

export type Called<Item extends BulkItem> =
  | { readonly answers: readonly (readonly [PendingLine<Item>, ItemAnswer])[] }
  | { readonly error: unknown; readonly verdict: ErrorVerdict };

const succeeded: ItemAnswer = { outcome: 'succeeded' };

/** Makes one call in its place, and says how it ended as a value. */
export async function callOnce<Item extends BulkItem>(
  job: BulkJob<Item>,
  lines: readonly PendingLine<Item>[],
  slot: Slot,
): Promise<Called<Item>> {
  for (const pending of lines) pending.attempts += 1;
  let answers: readonly ItemAnswer[] | undefined;
  try {
    answers = await job.send(lines.map(({ line }) => line.item));
  } catch (error) {
    const verdict = job.classify?.(error) ?? classifyError(error);
    slot.done(verdict.slot, verdict.retryAfterMs);
    for (const pending of lines) pending.mayHaveExecuted ||= verdict.mayHaveExecuted;
    return { error, verdict };
  }
  slot.done('answered');
  if (answers !== undefined && answers.length !== lines.length) {
    const error = new TypeError(`${job.operation}: send gave ${answers.length} answers for ${lines.length} items`);
    return { error, verdict: classifyError(error) };
  }
  // The vendor speaks of each user now, so what earlier calls may have done is settled too.
  for (const pending of lines) pending.mayHaveExecuted = false;
  return { answers: lines.map((pending, index) => [pending, answers?.[index] ?? succeeded]) };
}
