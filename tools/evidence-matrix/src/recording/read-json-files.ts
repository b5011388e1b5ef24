import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON files of a folder by their names without the ending; none when there is no such folder. */
export function readJsonFiles(folder: string): { readonly name: string; readonly value: unknown }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      value: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));
}
