import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeForTypes } from '../../src/blocks/compose.ts';
import type { PlannedBlock } from '../../src/blocks/planned-blocks.ts';
import { repositoryRoot } from '../../src/repository-root.ts';

/** As strict as a reader may be, and stricter than many. */
const compilerOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  erasableSyntaxOnly: false,
  lib: ['ES2023', 'ES2024.String', 'ESNext.Disposable'],
  rootDir: '/',
};

/** Type-checks the blocks as they stand on the pages. Gives what the compiler says, by the name of the block. */
export async function compileBlocks(blocks: readonly PlannedBlock[], workshop: string): Promise<string[]> {
  const folder = join(workshop, 'types');
  await mkdir(folder);
  const names = new Map(blocks.map((one) => [`${one.id.replaceAll(/\W+/g, '-')}.ts`, one]));
  for (const [name, one] of names) await writeFile(join(folder, name), composeForTypes(one));
  const config = { extends: join(repositoryRoot, 'tsconfig.base.json'), compilerOptions, files: [...names.keys()] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(repositoryRoot, 'tools/docs/node_modules/typescript/bin/tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^([\w-]+\.ts)/, (file) => `${names.get(file)?.id ?? file} as ${file}`));
}
