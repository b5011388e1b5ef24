import { describe, expect, it } from 'vitest';
import { markdownFiles } from '../src/blocks/markdown-files.ts';
import { brokenTargets } from '../src/links/broken-targets.ts';

describe('the links of every Markdown file', () => {
  it.each(markdownFiles())('%s', (file) => {
    expect(brokenTargets(file)).toEqual([]);
  });
});
