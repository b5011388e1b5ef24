import { publishedFolders, readManifest } from '../published/published-packages.ts';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';

/** The path of each package's tarball, by the folder of the package. */
export type Tarballs = Readonly<Record<string, string>>;

/** Packs every built package as it would be published. */
export async function packPackages(destination: string): Promise<Tarballs> {
  const { exitCode, stdout, stderr } = await runCommand(
    'npx',
    [
      ...['-y', 'pnpm@12.21.0', '--recursive'],
      ...publishedFolders.flatMap((folder) => ['--filter', `./${folder}`]),
      ...['pack', '--json', '--pack-destination', destination],
    ],
    { cwd: repositoryRoot },
  );
  if (exitCode !== 0) throw new Error(`pnpm pack failed: ${stderr}${stdout}`);
  const packed: readonly { name: string; filename: string }[] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  const fileOf = new Map(packed.map(({ name, filename }) => [name, filename]));
  const tarballs: Record<string, string> = {};
  for (const folder of publishedFolders) {
    const { name } = await readManifest(folder);
    const file = fileOf.get(name);
    if (file === undefined) throw new Error(`pnpm packed no ${name}`);
    tarballs[folder] = file;
  }
  return tarballs;
}
