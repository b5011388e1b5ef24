import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vendors } from '../packed/readme-examples.ts';
import { publishedFolders, readManifest } from '../published/published-packages.ts';
import { runOrThrow } from '../run-or-throw.ts';
import { commitAll } from './commit-all.ts';
import { copyTree } from './copy-tree.ts';
import { startLocalRegistry } from './local-registry.ts';
import { publishedProblems } from './published-problems.ts';
import { readPublished } from './read-published.ts';
import { tryPublished } from './try-published.ts';

/** The mock and the client of the canary that is tried are then both among what has changed. */
const changeset = `---
'@x/core-signing': minor
'@x/feishu-status': minor
---

A change that only this check knows.
`;

/**
 * Goes through a release and then a canary with the scripts that the workflow runs, in a copy of the tree and against
 * a registry on this machine, and uses what was published.
 */
async function main(): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'release-')));
  const registry = await startLocalRegistry(join(folder, 'registry'));
  const tree = join(folder, 'tree');
  const pnpm = (...arguments_: string[]): Promise<string> =>
    runOrThrow('npx', ['-y', 'pnpm@12.21.0', ...arguments_], {
      cwd: tree,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    });
  try {
    await step('copy the tree and install', async () => {
      await copyTree(tree);
      await writeFile(join(tree, '.npmrc'), registry.npmrc);
      await pnpm('install', '--frozen-lockfile', '--prefer-offline');
    });
    await step('set the versions', () => pnpm('run', 'version'));
    await step('build and publish', () => pnpm('run', 'release'));
    await step('read what was published', async () => {
      const { tagged, available } = await readPublished(registry.url, 'latest');
      for (const packageFolder of publishedFolders) {
        const { name, version } = await readManifest(packageFolder, tree);
        if (tagged.some((manifest) => manifest.name === name && manifest.version === version)) continue;
        throw new Error(`${name}@${version} is not what "latest" leads to`);
      }
      refuse(publishedProblems(tagged, available));
    });
    for (const vendor of vendors) {
      await step(`use ${vendor}`, () => tryPublished(vendor, 'latest', registry, join(folder, vendor)));
    }

    await commitAll(tree, 'Released');
    await step('publish a canary', async () => {
      await writeFile(join(tree, '.changeset/release-check.md'), changeset);
      await pnpm('run', 'release:canary');
    });
    await step('read the canary', async () => {
      const { tagged, available } = await readPublished(registry.url, 'canary');
      if (tagged.length === 0) throw new Error('nothing was published as a canary');
      const released = tagged.filter(({ version }) => !/^0\.0\.0-canary-\d+$/.test(version));
      refuse(released.map(({ name, version }) => `${name}@${version} is no canary`));
      refuse(publishedProblems(tagged, available));
    });
    await step('use the canary', () =>
      tryPublished('feishu-status', 'canary', registry, join(folder, 'canary-consumer')),
    );
  } finally {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function step(name: string, run: () => Promise<unknown>): Promise<void> {
  const startedAtMs = performance.now();
  await run();
  console.log(`ok  ${name} (${((performance.now() - startedAtMs) / 1000).toFixed(1)} s)`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

await main();
