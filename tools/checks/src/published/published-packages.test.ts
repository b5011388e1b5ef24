import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { entriesOf, publishedFolders, readManifest } from './published-packages.ts';

it('every package that is not private is among those that are packed and tried', async () => {
  const found: string[] = [];
  for (const parent of ['packages', 'mocks']) {
    for (const folder of await readdir(join(repositoryRoot, parent))) {
      const manifest = JSON.parse(await readFile(join(repositoryRoot, parent, folder, 'package.json'), 'utf8'));
      if (manifest.private !== true) found.push(`${parent}/${folder}`);
    }
  }
  expect(found.sort()).toEqual([...publishedFolders].sort());
});

it('the entries of a package are those that hold code', async () => {
  expect(entriesOf(await readManifest('packages/wps-users'))).toEqual([
    { name: '.', types: './dist/index.d.ts', code: './dist/index.js' },
    { name: './contract', types: './dist/contract/index.d.ts', code: './dist/contract/index.js' },
  ]);
});
