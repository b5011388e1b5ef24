import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { entriesWithoutPeers } from '../../src/packed/entries-without-peers.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { exampleForMock, exampleWorked, runExample, vendors } from '../../src/packed/readme-examples.ts';
import { runCommand } from '../../src/run-command.ts';

const nodes = await findNodes();
const project = inject('consumer');

it('the versions of Node are the oldest that is promised, the line after it and the one of our tools', () => {
  expect(nodes.map(({ version }) => version.split('.')[0])).toEqual(['v20', 'v22', 'v24']);
  expect(nodes[0]?.version).toBe('v20.19.0');
});

describe.each(nodes)('on Node $version', ({ version, path: node }) => {
  it.each(vendors)('the example in the README of %s runs', async (vendor) => {
    const file = join(project, `${vendor}-${version}.mjs`);
    await writeFile(file, await exampleForMock(vendor));
    expect(await runExample({ vendor, file, project, runtime: node, node })).toEqual(exampleWorked[vendor]);
  });

  it('CommonJS may require every entry', async () => {
    const file = join(project, `require-${version}.cjs`);
    await writeFile(
      file,
      `const names = ${JSON.stringify(entriesWithoutPeers)};
       console.log(JSON.stringify(names.map((name) => Object.keys(require(name)).length > 0)));`,
    );
    const { exitCode, stdout, stderr } = await runCommand(node, [file], { cwd: project });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(entriesWithoutPeers.map(() => true));
  });
});

it.each(vendors)('the example of %s, bundled by esbuild into one file, runs without any package', async (vendor) => {
  const entry = join(project, `${vendor}-to-bundle.mjs`);
  await writeFile(entry, await exampleForMock(vendor));
  const outfile = join(project, '..', `${vendor}-bundled.mjs`);
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const { warnings } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // undici is CommonJS, and asks for Node's own modules by this name.
    banner: { js: require },
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  for (const { path: node } of nodes) {
    expect(await runExample({ vendor, file: outfile, project, runtime: node, node })).toEqual(exampleWorked[vendor]);
  }
});

describe('from the command line', () => {
  it.each(vendors)('the %s mock starts', async (vendor) => {
    const bin = join(project, `node_modules/.bin/${vendor}-mock`);
    expect(await runCommand(bin, ['--version'])).toMatchObject({ exitCode: 0 });
    expect(await runCommand(bin, ['--no-such-flag'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('x-mocks runs a command with all three mocks', async () => {
    const bin = join(project, 'node_modules/.bin/x-mocks');
    const script = "fetch(process.env.X_MOCKS_URL + '/_mock/ui/').then(({ status }) => console.log(status))";
    const { exitCode, stdout } = await runCommand(bin, ['exec', '--', 'node', '-e', script]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '200\n' });
  });
});
