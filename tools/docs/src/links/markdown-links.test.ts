import { describe, expect, it } from 'vitest';
import { markdownAnchors, markdownLinks } from './markdown-links.ts';

describe('the links of a text', () => {
  it('are those in running text and tables, and pictures; not those in code', () => {
    const text = '[a](./a.md) ![b](b.svg) `[c](c.md)`\n\n| x |\n| --- |\n| [d](d.md#e) |\n\n```\n[f](f.md)\n```\n';
    expect(markdownLinks(text)).toEqual(['./a.md', 'b.svg', 'd.md#e']);
  });
});

describe('the places in a text', () => {
  it('are its headings as GitHub names them, and anchors that are written', () => {
    const text =
      '# What is `tried` again?\n\n<a id="code--1"></a>\n\n## -1 · `x`\n\n## Twice\n\n## Twice\n\n## 先看 kind，再看 reason\n';
    expect([...markdownAnchors(text)]).toEqual(
      expect.arrayContaining(['what-is-tried-again', 'code--1', 'twice', 'twice-1', '先看-kind再看-reason']),
    );
  });
});
