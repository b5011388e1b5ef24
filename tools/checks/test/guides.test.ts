import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';

const guidesFolder = 'docs/guides';
const guides = readdirSync(join(repositoryRoot, guidesFolder)).filter((name) => name.endsWith('.md'));
const english = guides.filter((name) => !name.endsWith('.zh-CN.md'));

/** Pages that name files of the repository. */
const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'AGENTS.md', 'docs/README.md'].concat(
  guides.map((name) => `${guidesFolder}/${name}`),
);

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');

describe.each(pages)('%s', (page) => {
  it('names files that are there', () => {
    const named = Array.from(
      read(page).matchAll(/`((?:packages|mocks|tools)\/[\w./-]+\.(?:ts|json))`/g),
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
  });
});

describe.each(english)(`${guidesFolder}/%s`, (name) => {
  const chinese = name.replace('.md', '.zh-CN.md');

  it('is in the index, in both languages', () => {
    const index = read('docs/README.md');
    expect(index).toContain(`(./guides/${name})`);
    expect(index).toContain(`(./guides/${chinese})`);
  });
});
