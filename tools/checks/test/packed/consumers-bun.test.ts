import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { exampleForMock, exampleWorked, runExample, vendors } from '../../src/packed/readme-examples.ts';

const require = createRequire(import.meta.url);
const project = inject('consumer');

/** npm's package has it under this name on every system. */
const bun = join(dirname(require.resolve('bun/package.json')), 'bin/bun.exe');

it.each(vendors)('the example in the README of %s runs on Bun', async (vendor) => {
  const file = join(project, `${vendor}-bun.mjs`);
  await writeFile(file, await exampleForMock(vendor));
  expect(await runExample({ vendor, file, project, runtime: bun, node: process.execPath })).toEqual(
    exampleWorked[vendor],
  );
});

it.each(vendors)('the mock of %s runs on Bun too', async (vendor) => {
  const file = join(project, `${vendor}-bun-mock.mjs`);
  await writeFile(file, await exampleForMock(vendor));
  expect(await runExample({ vendor, file, project, runtime: bun, node: bun })).toEqual(exampleWorked[vendor]);
});
