import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installConsumer } from '@x/checks/src/packed/install-consumer.ts';
import type { Tarballs } from '@x/checks/src/packed/pack-packages.ts';
import { folderSize } from '@x/checks/src/size/folder-size.ts';
import type { Contender } from './contenders.ts';

/** A project with one client in it, as npm installs it. */
export interface Installed {
  readonly contender: Contender;
  readonly project: string;
  readonly packages: number;
  readonly bytes: number;
}

export async function installContender(contender: Contender, project: string, tarballs: Tarballs): Promise<Installed> {
  await installConsumer(project, tarballs, contender.folders, contender.packages);
  await writeFile(join(project, 'program.ts'), contender.program);
  const modules = join(project, 'node_modules');
  const lock: { readonly packages: object } = JSON.parse(await readFile(join(modules, '.package-lock.json'), 'utf8'));
  return { contender, project, packages: Object.keys(lock.packages).length, bytes: await folderSize(modules) };
}
