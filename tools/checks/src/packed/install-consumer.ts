import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFolder } from '../published/published-packages.ts';
import { runCommand } from '../run-command.ts';
import type { Tarballs } from './pack-packages.ts';

/** Makes an empty project and installs packages of ours from their tarballs, and others from the registry. */
export async function installConsumer(
  project: string,
  tarballs: Tarballs,
  folders: readonly PackageFolder[],
  others: readonly string[] = [],
): Promise<void> {
  await mkdir(project, { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const names = folders.map((folder) => tarballs[folder] ?? folder);
  const { exitCode, stdout, stderr } = await runCommand(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...names, ...others],
    { cwd: project },
  );
  if (exitCode !== 0) throw new Error(`npm install failed in an empty project:\n${stdout}${stderr}`);
}
