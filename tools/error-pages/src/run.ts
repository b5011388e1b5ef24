import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findStale } from './files/find-stale.ts';
import { mendingCommand } from './files/folder.ts';

/**
 * Writes the pages, or with `--check` says which are stale.
 *
 * @returns the exit code: 0, or 1 when a page is stale
 */
export async function run(
  arguments_: readonly string[],
  folder: string,
  pages: ReadonlyMap<string, string>,
  print: (line: string) => void,
): Promise<number> {
  const { values } = parseArgs({ args: [...arguments_], options: { check: { type: 'boolean', default: false } } });
  const stale = await findStale(folder, pages);
  if (values.check) {
    for (const name of stale) print(`stale: docs/errors/${name}`);
    if (stale.length > 0) print(`Write the pages again with: ${mendingCommand}`);
    return stale.length > 0 ? 1 : 0;
  }
  await mkdir(folder, { recursive: true });
  for (const name of stale) {
    await writeFile(join(folder, name), pages.get(name) ?? '');
    print(`written: docs/errors/${name}`);
  }
  if (stale.length === 0) print('The pages are as they should be.');
  return 0;
}
