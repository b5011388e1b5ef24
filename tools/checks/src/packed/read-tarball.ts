import { runCommand } from '../run-command.ts';

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
