import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of a built package. Benchmarks measure what is published, not the sources. */
export function packageFile(name: string, path: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const file = join(dirname(manifest), path);
  if (!existsSync(file)) throw new Error(`${name} is not built. Run: npx -y pnpm@12.21.0 build`);
  return file;
}
