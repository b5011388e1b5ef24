import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedFolders } from '../published/published-packages.ts';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';
import { installConsumer } from './install-consumer.ts';
import { packPackages, type Tarballs } from './pack-packages.ts';

export interface PreparedPackages {
  readonly tarballs: Tarballs;
  /** A project of somebody else, in which all our packages are installed from their tarballs, and Node's types. */
  readonly consumer: string;
  remove(): Promise<void>;
}

/** Builds, packs and installs the packages as users get them. */
export async function preparePackages(): Promise<PreparedPackages> {
  // Only what has changed is built anew.
  const build = await runCommand('npx', ['-y', 'pnpm@12.21.0', 'run', 'build'], {
    cwd: repositoryRoot,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (build.exitCode !== 0) throw new Error(`The packages could not be built:\n${build.stdout}${build.stderr}`);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'packed-')));
  const tarballs = await packPackages(folder);
  const consumer = join(folder, 'consumer');
  await installConsumer(consumer, tarballs, publishedFolders, ['@types/node@20']);
  return { tarballs, consumer, remove: () => rm(folder, { recursive: true, force: true }) };
}
