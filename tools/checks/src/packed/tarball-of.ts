import { inject } from 'vitest';
import type { PackageFolder } from '../published/published-packages.ts';

/** The tarball that was packed before the tests. */
export function tarballOf(folder: PackageFolder): string {
  const tarball = inject('tarballs')[folder];
  if (tarball === undefined) throw new Error(`${folder} has not been packed`);
  return tarball;
}
