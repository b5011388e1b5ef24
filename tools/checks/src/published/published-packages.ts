import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

/** The packages that users install, and the mock servers that go with them. */
export const clientFolders = [
  'packages/core-signing',
  'packages/feishu-status',
  'packages/wps-users',
  'packages/fxiaoke-offline',
  'packages/bulk',
] as const;
export const mockFolders = [
  'mocks/mock-kit',
  'mocks/feishu-status',
  'mocks/wps-users',
  'mocks/fxiaoke-offline',
  'mocks/mocks',
] as const;
export const publishedFolders = [...clientFolders, ...mockFolders] as const;

export type PackageFolder = (typeof publishedFolders)[number];

export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly publishConfig: {
    readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  };
}

/** The package.json of a published package, as it stands in the repository. */
export async function readManifest(folder: PackageFolder, root: string = repositoryRoot): Promise<PublishedManifest> {
  return JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
}

/** What can be imported from a package, and where it lies once it is built. */
export interface PublishedEntry {
  /** `.` or `./contract`. */
  readonly name: string;
  /** Path of its declarations within the package. */
  readonly types: string;
  /** Path of its code within the package. */
  readonly code: string;
}

/** The entries of a package that hold code, in the order of its package.json. */
export function entriesOf({ publishConfig }: PublishedManifest): PublishedEntry[] {
  return Object.entries(publishConfig.exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [{ name, types: target.types, code: target.default }],
  );
}
