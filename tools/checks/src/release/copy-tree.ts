import { cp, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runOrThrow } from '../run-or-throw.ts';
import { commitAll } from './commit-all.ts';

/** Copies the tree as it is, what is not committed yet included, into a repository of its own on the branch `main`. */
export async function copyTree(destination: string): Promise<void> {
  const listed = await runOrThrow('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: repositoryRoot });
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    const source = join(repositoryRoot, file);
    const exists = await lstat(source).then(
      () => true,
      () => false,
    );
    if (exists) await cp(source, join(destination, file), { verbatimSymlinks: true });
  }
  await runOrThrow('git', ['init', '--quiet', '--initial-branch=main'], { cwd: destination });
  await commitAll(destination, 'The tree as it is');
}
