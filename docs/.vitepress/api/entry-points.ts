import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a user imports, and the source that it comes from. */
export interface EntryPoint {
  /** As in an import, such as `@x/bulk/redis`. */
  readonly specifier: string;
  readonly file: string;
}

/** Every entry of every published package, in the order in which the reference lists them. */
export function entryPoints(repositoryRoot: string): EntryPoint[] {
  return ['packages', 'mocks'].flatMap((parent) =>
    readdirSync(join(repositoryRoot, parent)).flatMap((folder) => entriesOf(join(repositoryRoot, parent, folder))),
  );
}

function entriesOf(packageFolder: string): EntryPoint[] {
  const manifest: { name: string; private?: boolean; exports?: Record<string, unknown> } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  if (manifest.private === true) return [];
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, conditions]) => {
    const source = Object(conditions)['@x/source'];
    // The others are data: package.json itself, schemas.
    if (typeof source !== 'string') return [];
    return [{ specifier: `${manifest.name}${subpath.slice(1)}`, file: join(packageFolder, source) }];
  });
}
