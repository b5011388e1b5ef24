import { runOrThrow } from '../run-or-throw.ts';

/** Commits everything in a scratch repository, in nobody's name. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await runOrThrow('git', ['add', '--all'], { cwd: folder });
  const author = ['-c', 'user.name=release check', '-c', 'user.email=nobody@example.com', '-c', 'commit.gpgsign=false'];
  await runOrThrow('git', [...author, 'commit', '--quiet', '--allow-empty', '-m', message], { cwd: folder });
}
