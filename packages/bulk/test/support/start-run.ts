import type { BulkItem } from '../../src/job/bulk-item.ts';
import type { UserResult } from '../../src/job/user-result.ts';
import type { BulkOptions, BulkRun } from '../../src/run/bulk-options.ts';
import { runBulk } from '../../src/run/run-bulk.ts';
import { instantRuntime, openLimiter } from './instant.ts';
import { stubJob } from './stub-job.ts';

type Send = Parameters<typeof stubJob>[0];

export const allGood: Send = async () => undefined;

/** A run that neither paces nor pauses, unless the options say so. */
export function startRun(
  send: Send,
  options: Partial<BulkOptions<BulkItem>> & Pick<BulkOptions<BulkItem>, 'items'>,
): BulkRun {
  const given = { ...stubJob(send), limiter: openLimiter(), ...options };
  return runBulk(given as BulkOptions<BulkItem>, instantRuntime());
}

/** All results of a run, in the order in which they came. */
export async function collectInOrder(results: AsyncIterable<UserResult>): Promise<UserResult[]> {
  const all: UserResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}
