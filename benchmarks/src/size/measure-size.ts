import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installConsumer } from '@x/checks/src/packed/install-consumer.ts';
import { packPackages } from '@x/checks/src/packed/pack-packages.ts';
import { rotated } from '../rotated.ts';
import type { Settings, TopicResult } from '../topic.ts';
import { contenders } from './contenders.ts';
import { importTables } from './import-tables.ts';
import { type Installed, installContender } from './install-contender.ts';
import { measureBundle } from './measure-bundle.ts';
import { type Imported, measureImport } from './measure-import.ts';
import { measureTypes, type TypesCost } from './measure-types.ts';
import { type NamedBundle, sizeTables } from './size-tables.ts';

/** Everything is measured in projects outside of the repository, in which npm installed what it would for a user. */
export async function measureSize({ rounds }: Settings): Promise<TopicResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-size-'));
  try {
    const tarballs = join(folder, 'tarballs');
    await mkdir(tarballs);
    const packed = await packPackages(tarballs);
    // Above both projects, so that it counts for neither.
    await installConsumer(folder, {}, [], ['@types/node@20']);
    const installed: Installed[] = [];
    for (const [index, contender] of contenders.entries()) {
      installed.push(await installContender(contender, join(folder, `client-${index}`), packed));
    }
    const { imports, types } = await measureInTurns(installed, folder, rounds);
    const [sizes, times] = [sizeTables(installed, await bundle(installed)), importTables(imports, types)];
    return { tables: [...sizes.tables, ...times.tables], ratios: { ...sizes.ratios, ...times.ratios }, problems: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(installed: readonly Installed[]): Promise<NamedBundle[]> {
  const bundles: NamedBundle[] = [];
  for (const { contender, project } of installed) {
    bundles.push({ name: contender.name, ...(await measureBundle(project, 'program.ts')) });
  }
  // Most of ours is undici, which is installed beside it.
  const { project } = firstOf(installed);
  await writeFile(join(project, 'undici.ts'), "import { Agent } from 'undici';\nconsole.log(new Agent());\n");
  return [...bundles, { name: 'undici alone', ...(await measureBundle(project, 'undici.ts')) }];
}

function firstOf(installed: readonly Installed[]): Installed {
  const [first] = installed;
  if (first === undefined) throw new Error('Nothing was installed.');
  return first;
}

async function measureInTurns(installed: readonly Installed[], folder: string, rounds: number) {
  const first = firstOf(installed);
  const empty = join(folder, 'no-client');
  await mkdir(empty);
  await writeFile(join(empty, 'program.ts'), "console.log('no client');\n");
  const entries = [
    ...installed.map(({ contender: { name, entry }, project }) => ({ name, entry, project })),
    { name: 'undici', entry: 'undici', project: first.project },
  ];
  const projects = [
    ...installed.map(({ contender: { name }, project }) => ({ name, project })),
    { name: "no client, Node's own types", project: empty },
  ];
  const imports = new Map<string, Imported[]>(entries.map(({ name }) => [name, []]));
  const types = new Map<string, TypesCost[]>(projects.map(({ name }) => [name, []]));
  // The first round is not counted: it brings the files into the system's cache.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, entry, project } of rotated(entries, round)) {
      const imported = await measureImport(entry, project);
      if (round >= 0) imports.get(name)?.push(imported);
    }
    for (const { name, project } of rotated(projects, round)) {
      const cost = await measureTypes(project);
      if (round >= 0) types.get(name)?.push(cost);
    }
  }
  return { imports, types };
}
