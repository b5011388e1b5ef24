import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markdownFiles } from '../src/blocks/markdown-files.ts';
import { repositoryRoot } from '../src/repository-root.ts';

/** What a reader takes in before deciding. The rest is one click away, in the package's `docs`. */
const MAXIMUM_LINES = 80;

const readmes = markdownFiles().filter((file) => /^(packages|mocks)\/[^/]+\/README(\.zh-CN)?\.md$/.test(file));

it('finds the READMEs of all packages, in both languages', () => {
  expect(readmes.length).toBeGreaterThanOrEqual(20);
  const english = readmes.filter((file) => !file.endsWith('.zh-CN.md'));
  expect(readmes.filter((file) => file.endsWith('.zh-CN.md'))).toEqual(
    english.map((file) => file.replace('.md', '.zh-CN.md')),
  );
});

it.each(readmes)(`%s has at most ${MAXIMUM_LINES} lines`, (file) => {
  const lines = readFileSync(join(repositoryRoot, file), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(MAXIMUM_LINES);
});
