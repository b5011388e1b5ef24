import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';

const guidesFolder = 'docs/guides';
const guides = readdirSync(join(repositoryRoot, guidesFolder)).filter((name) => name.endsWith('.md'));
const english = guides.filter((name) => !name.endsWith('.zh-CN.md'));

/** Pages whose links nothing else follows. */
const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'AGENTS.md', 'docs/README.md'].concat(
  guides.map((name) => `${guidesFolder}/${name}`),
);

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');

/** The code of a page without its comments, which are in the language of the reader. */
function codeOf(text: string): string[] {
  return Array.from(text.matchAll(/^```\w+\n(.*?)^```/gms), ([, block = '']) =>
    block.replaceAll(/ *(?:(?<!:)\/\/|(?<= )#|\/\*\*) .*$/gm, '').replaceAll(/\n+/g, '\n'),
  );
}

describe.each(pages)('%s', (page) => {
  it('has links to what is there', () => {
    const targets = Array.from(read(page).matchAll(/\]\((\.[^)#\s]*)/g), ([, target = '']) => target);
    const broken = targets.filter((target) => !existsSync(join(repositoryRoot, dirname(page), target)));
    expect(broken).toEqual([]);
  });

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

  it('has the same code in Chinese', () => {
    expect(codeOf(read(`${guidesFolder}/${chinese}`))).toEqual(codeOf(read(`${guidesFolder}/${name}`)));
  });

  it('is in the index, in both languages', () => {
    const index = read('docs/README.md');
    expect(index).toContain(`(./guides/${name})`);
    expect(index).toContain(`(./guides/${chinese})`);
  });
});
