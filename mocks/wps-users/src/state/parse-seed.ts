import { SeedError, withoutSchemaReference } from '@x/mock-kit';
import { seedSchema, type WpsSeed } from './seed-schema.ts';

/** Checks a seed and fills in what was left out. Throws {@link SeedError} with every fault and its path. */
export function parseSeed(value: unknown): WpsSeed {
  const result = seedSchema.safeParse(withoutSchemaReference(value));
  if (result.success) return result.data;
  throw new SeedError(result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })));
}
