import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON files of a folder by their paths from the root; none when there is no such folder. */
export function listJsonFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
