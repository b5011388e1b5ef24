import type { BulkItem, BulkLine } from '../../src/job/bulk-item.ts';
import type { BulkJob, ItemAnswer } from '../../src/job/bulk-job.ts';

/** A job of which only `send` matters. */
export function stubJob(
  send: (ids: readonly string[]) => Promise<readonly ItemAnswer[] | undefined>,
  more: Partial<BulkJob<BulkItem>> = {},
): BulkJob<BulkItem> {
  return {
    operation: 'stub.do',
    target: 'everything',
    idempotent: true,
    send: (items) => send(items.map((item) => (typeof item === 'string' ? item : item.id))),
    ...more,
  };
}

export function linesOf(...ids: readonly string[]): readonly BulkLine<string>[] {
  return ids.map((id, ordinal) => ({ ordinal, id, item: id, wasStarted: false }));
}

export function ids(count: number, prefix = 'u'): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
