import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { exampleForMock, exampleWorked, runExample, type Vendor } from '../packed/readme-examples.ts';
import { runOrThrow } from '../run-or-throw.ts';
import type { LocalRegistry } from './local-registry.ts';

/** Installs a client and its mock from a registry into an empty folder, and runs the example of the README. */
export async function tryPublished(
  vendor: Vendor,
  tag: string,
  registry: LocalRegistry,
  project: string,
): Promise<void> {
  await mkdir(project, { recursive: true });
  await writeFile(join(project, '.npmrc'), registry.npmrc);
  await writeFile(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const names = [`@x/${vendor}@${tag}`, `@x/${vendor}-mock@${tag}`];
  await runOrThrow('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...names], { cwd: project });
  const file = join(project, 'example.mjs');
  await writeFile(file, await exampleForMock(vendor));
  const node = process.execPath;
  const run = await runExample({ vendor, file, project, runtime: node, node });
  if (isDeepStrictEqual(run, exampleWorked[vendor])) return;
  throw new Error(`The example of ${vendor}, installed as ${tag}, came to ${JSON.stringify(run)}`);
}
