import type { SafeResult } from '@x/wps-users';
import { batches } from './batches.ts';
import { type SplitOutcome, splitUntilFound } from './split-until-found.ts';

/** What became of one batch, and how many calls that took. */
export interface BatchOutcome<Failure> extends SplitOutcome<Failure> {
  readonly users: number;
  readonly calls: number;
}

/** Disables users in batches of 50; a batch that is refused because of a few users is split until they are found. */
export async function disableInBatches<Failure>(
  ids: readonly string[],
  disable: (ids: readonly string[]) => Promise<SafeResult<unknown, Failure>>,
  isAboutOneUser: (error: Failure) => boolean,
  tellProgress: (settled: number) => void,
): Promise<readonly BatchOutcome<Failure>[]> {
  const outcomes: BatchOutcome<Failure>[] = [];
  let settled = 0;
  for (const batch of batches(ids)) {
    let calls = 0;
    const counted = (part: readonly string[]) => {
      calls += 1;
      return disable(part);
    };
    const outcome = await splitUntilFound(batch, counted, isAboutOneUser);
    outcomes.push({ ...outcome, users: batch.length, calls });
    settled += batch.length;
    tellProgress(settled);
  }
  return outcomes;
}
