import { describe, expect, it } from 'vitest';
import { isChinese, markdownFiles } from '../src/blocks/markdown-files.ts';
import { readBlocks } from '../src/blocks/planned-blocks.ts';

/** The code of a page without its comments, which are in the language of the reader, and without what it prints. */
function codeOf(file: string): string[] {
  return readBlocks(file)
    .filter(({ language }) => language !== '' && language !== 'text')
    .map(({ text }) =>
      text
        .replaceAll(/\/\*.*?\*\//g, '')
        .replaceAll(/ *(?:(?<!:)\/\/|(?:^|(?<= ))#|\/\*\*) .*$/gm, '')
        .replaceAll(/\n+/g, '\n'),
    );
}

describe('the code of a page is the same in Chinese', () => {
  it.each(markdownFiles().filter(isChinese))('%s', (chinese) => {
    expect(codeOf(chinese)).toEqual(codeOf(chinese.replace('.zh-CN.md', '.md')));
  });
});
