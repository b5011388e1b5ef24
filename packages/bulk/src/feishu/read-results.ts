import type { BulkItem } from '../job/bulk-item.ts';
import type { ItemAnswer } from '../job/bulk-job.ts';
import { idOf } from '../job/id-of.ts';

interface ListedResult {
  readonly user_id: string;
  readonly result: string;
}

const successes: ReadonlySet<string> = new Set([
  'success',
  'success_show',
  'success_user_close_syn',
  'success_user_in_higher_priority_system_status',
]);

/**
 * The answer for each item, by its id: two lines with one id have one answer. A user of whom the answer says nothing is
 * sent again.
 */
export function readResults(items: readonly BulkItem[], resultList: readonly ListedResult[]): readonly ItemAnswer[] {
  const resultOf = new Map(resultList.map(({ user_id, result }) => [user_id, result]));
  return items.map((item) => {
    const result = resultOf.get(idOf(item));
    if (result === undefined) return { outcome: 'retry', result: 'missing-in-answer' };
    if (successes.has(result)) return { outcome: 'succeeded', result };
    // `fail` may be tried again (label: sdk, from the vendor's Java SDK); the others will not change by themselves.
    return { outcome: result === 'fail' ? 'retry' : 'refused', result };
  });
}
