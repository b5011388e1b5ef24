import type { Issue } from '@x/core-signing';
import { findOverweightTexts } from '../contract/text-weight.ts';

/** A fault for each text of a status that weighs more than the vendor takes. `at` is the place of the status. */
export function findOverweightIssues(status: unknown, at: readonly string[] = []): readonly Issue[] {
  return findOverweightTexts(status).map(({ path, weight, maximum }) => ({
    path: [...at, ...path].join('.'),
    message: `must weigh at most ${maximum} and weighs ${weight} (a Chinese character 2, any other 1)`,
  }));
}
