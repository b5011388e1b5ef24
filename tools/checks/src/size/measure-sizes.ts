import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { installConsumer } from '../packed/install-consumer.ts';
import type { Tarballs } from '../packed/pack-packages.ts';
import { vendors } from '../packed/readme-examples.ts';
import { publishedFolders, readManifest } from '../published/published-packages.ts';
import { runCommand } from '../run-command.ts';
import type { Figures } from './budgets.ts';
import { folderSize } from './folder-size.ts';

/**
 * Measures every package, and an install of each client alone.
 *
 * @param consumer a project in which all packages are installed
 * @param scratch a folder for what is unpacked and installed meanwhile
 */
export async function measureSizes(tarballs: Tarballs, consumer: string, scratch: string): Promise<Figures> {
  const figures: Record<string, Record<string, number>> = {};
  for (const folder of publishedFolders) {
    const { name } = await readManifest(folder);
    const tarball = tarballs[folder] ?? '';
    figures[folder] = {
      'tarball bytes': (await stat(tarball)).size,
      'unpacked bytes': await unpackedSize(tarball, join(scratch, folder)),
      'bundle bytes': await bundleSize(name, consumer),
    };
  }
  for (const vendor of vendors) {
    const project = join(scratch, `only-${vendor}`);
    await installConsumer(project, tarballs, ['packages/core-signing', `packages/${vendor}`]);
    figures[`npm install @x/${vendor}`] = await measureInstall(join(project, 'node_modules'));
  }
  return figures;
}

async function unpackedSize(tarball: string, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  await runCommand('tar', ['-xzf', tarball, '-C', folder]);
  return folderSize(folder);
}

/** The main entry with all that it needs of our packages, minified and zipped; packages of others are left out. */
async function bundleSize(name: string, consumer: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: consumer },
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    plugins: [
      {
        name: 'ours-only',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@x/') ? null : { path, external: true }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

async function measureInstall(modules: string): Promise<Record<string, number>> {
  const names = (await readdir(modules, { withFileTypes: true })).filter((item) => !item.name.startsWith('.'));
  const packages = await Promise.all(
    names.map(async ({ name }) => (name.startsWith('@') ? (await readdir(join(modules, name))).length : 1)),
  );
  return {
    'installed packages': packages.reduce((sum, count) => sum + count, 0),
    'installed bytes': await folderSize(modules),
  };
}
