import { join } from 'node:path';
import type { PublishedEntry } from '../published/published-packages.ts';

/** The report of an entry, within the folder of its package: `./contract` has `api/contract.api.md`. */
export function reportFileOf({ name }: PublishedEntry): string {
  return join('api', `${name === '.' ? 'index' : name.slice('./'.length).replaceAll('/', '-')}.api.md`);
}
