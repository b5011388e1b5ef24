import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';

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

export type PackageFolder = (typeof clientFolders)[number] | (typeof mockFolders)[number];

/** Packs a built package as it would be published and gives the path of the tarball. */
export async function packPackage(folder: PackageFolder, destination: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand(
    'npx',
    ['-y', 'pnpm@12.21.0', 'pack', '--json', '--pack-destination', destination],
    {
      cwd: join(repositoryRoot, folder),
    },
  );
  if (exitCode !== 0) throw new Error(`pnpm pack failed in ${folder}: ${stderr}${stdout}`);
  const { filename }: { filename: string } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return filename;
}

/** Packs several packages, one after the other, and gives the path of each tarball. */
export async function packPackages(
  folders: readonly PackageFolder[],
  destination: string,
): Promise<ReadonlyMap<PackageFolder, string>> {
  const tarballs = new Map<PackageFolder, string>();
  for (const folder of folders) tarballs.set(folder, await packPackage(folder, destination));
  return tarballs;
}

/** The package.json in a tarball, as users will have it. */
export async function readPackedManifest(tarball: string): Promise<Record<string, unknown>> {
  const { stdout } = await runCommand('tar', ['-xzOf', tarball, 'package/package.json']);
  return JSON.parse(stdout);
}

/** The files in a tarball, without the leading `package/`. */
export async function listTarball(tarball: string): Promise<string[]> {
  const { stdout } = await runCommand('tar', ['-tzf', tarball]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/^package\//, ''))
    .sort();
}
