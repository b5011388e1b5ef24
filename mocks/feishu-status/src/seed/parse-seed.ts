import { SeedError, withoutSchemaReference } from '@x/mock-kit';
import { brokenReferences } from './broken-references.ts';
import { completeSeed } from './complete-seed.ts';
import type { FeishuSeed } from './feishu-seed.ts';
import { seedSchema } from './seed-schema.ts';

/** Checks and completes a value of unknown origin. Throws SeedError naming the path of each fault. */
export function parseSeed(value: unknown): FeishuSeed {
  const checked = seedSchema.safeParse(withoutSchemaReference(value));
  if (!checked.success) {
    throw new SeedError(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const seed = completeSeed(checked.data);
  const issues = brokenReferences(seed);
  if (issues.length > 0) throw new SeedError(issues);
  return seed;
}
