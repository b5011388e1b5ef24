import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { folders, vendorIds } from '../vendors/vendor.ts';
import { listJsonFiles } from './list-json-files.ts';

/** SHA-256 of each file of evidence by its path in the repository. */
export type Seal = Readonly<Record<string, string>>;

/** Where what others wrote is kept: examples of pages, vectors, requests of public clients. */
const evidenceFolders: readonly string[] = vendorIds.flatMap((id) => [
  `packages/${folders[id]}/test/fixtures`,
  `mocks/${folders[id]}/test/vectors`,
  `mocks/${folders[id]}/test/community`,
]);

/** The evidence as it is. Line ends and indentation do not count, each name and value does. */
export function sealEvidence(root: string): Seal {
  const paths = evidenceFolders.flatMap((folder) => listJsonFiles(root, folder)).toSorted();
  return Object.fromEntries(paths.map((path) => [path, digest(readFileSync(join(root, path), 'utf8'))]));
}

/** The files that are not as they were sealed, each with what became of it. */
export function compareSeals(sealed: Seal, found: Seal): string[] {
  const paths = [...new Set([...Object.keys(sealed), ...Object.keys(found)])].toSorted();
  return paths.flatMap((path) => {
    if (sealed[path] === found[path]) return [];
    if (found[path] === undefined) return [`${path}: is gone`];
    return [`${path}: ${sealed[path] === undefined ? 'is new' : 'was changed'}`];
  });
}

export function parseSeal(value: unknown): Seal {
  return z.record(z.string(), z.string()).parse(value);
}

function digest(json: string): string {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(json)))
    .digest('hex');
}
