import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';

/** The sources of what is published, as `packages/wps-users/src/errors.ts`. */
const sources = ['packages', 'mocks'].flatMap((parent) =>
  readdirSync(join(repositoryRoot, parent)).flatMap((folder) =>
    readdirSync(join(repositoryRoot, parent, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${parent}/${folder}/src/${file.replaceAll('\\', '/')}`),
  ),
);

/** Where the three vendors are listed by name, so that a fourth would have to be added. */
const lists = sources.filter((file) => {
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return ['feishu', 'wps', 'fxiaoke'].every((name) => text.includes(`'${name}'`));
});

describe.each(['adding-a-vendor.md', 'adding-a-vendor.zh-CN.md'])('docs/guides/%s', (name) => {
  const guide = readFileSync(join(repositoryRoot, 'docs/guides', name), 'utf8');

  it('names every list of vendors in the packages and the mocks', () => {
    expect(lists).toContain('packages/core-signing/src/contract/operation.ts');
    const unnamed = lists.filter((file) => {
      const withinPackage = file.replace(/^\w+\/[\w-]+\//, '');
      return !guide.includes(`\`${file}\``) && !guide.includes(`\`${withinPackage}\``);
    });
    expect(unnamed).toEqual([]);
  });
});
