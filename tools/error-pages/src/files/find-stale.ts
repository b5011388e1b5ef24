import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of the pages that are missing in the folder or differ from what they should be. */
export async function findStale(folder: string, pages: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of pages) {
    if ((await readIfThere(join(folder, name))) !== text) stale.push(name);
  }
  return stale;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
