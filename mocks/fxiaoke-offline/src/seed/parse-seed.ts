import { SeedError, withoutSchemaReference } from '@x/mock-kit';
import { completeSeed } from './complete-seed.ts';
import { findSeedIssues } from './seed-issues.ts';
import { type FxiaokeSeed, seedSchema } from './seed-schema.ts';

/**
 * Checks a seed of unknown origin and fills in what it leaves out.
 *
 * @throws SeedError naming the path of each fault.
 */
export function parseSeed(value: unknown): FxiaokeSeed {
  const result = seedSchema.safeParse(withoutSchemaReference(value));
  if (!result.success) {
    throw new SeedError(result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const seed = completeSeed(result.data);
  const issues = findSeedIssues(seed);
  if (issues.length > 0) throw new SeedError(issues);
  return seed;
}
