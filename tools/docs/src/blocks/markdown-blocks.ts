import MarkdownIt from 'markdown-it';

/** A code block of a Markdown file. */
export interface MarkdownBlock {
  /** What stands after the opening fence; empty for a block without a language. */
  readonly language: string;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

const markdown = new MarkdownIt();

/** The code blocks of a text, fenced or indented, in their order. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  return markdown
    .parse(text, {})
    .filter(({ type }) => type === 'fence' || type === 'code_block')
    .map(({ info, content, map }) => ({ language: info.trim(), text: content, line: (map?.[0] ?? 0) + 1 }));
}
