import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../repository-root.ts';

const run = promisify(execFile);
const docs = join(repositoryRoot, 'docs');

/**
 * Builds the site as `pnpm docs:build` does, into a folder. Rejects with what was printed when the build fails, as it
 * does on a dead link.
 */
export async function buildSite(folder: string): Promise<void> {
  const node = (...arguments_: string[]) => run(process.execPath, arguments_, { cwd: docs, maxBuffer: 64 << 20 });
  await node('--conditions=@x/source', '.vitepress/content/main.ts');
  await node('node_modules/vitepress/bin/vitepress.js', 'build', '.', '--outDir', folder);
}
