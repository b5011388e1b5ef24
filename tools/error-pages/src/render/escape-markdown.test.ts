import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['a *b* `c` [d](e)', '\\*b\\* \\`c\\` \\[d\\](e)'],
    ['<scopes> & $x$ ~~y~~ \\', '\\<scopes\\> \\& \\$x\\$ \\~\\~y\\~\\~ \\\\'],
    ['https://open.feishu.cn', 'https\\://open.feishu.cn'],
    ['a@b.example', 'a\\@b.example'],
    ['a :smile: face', '\\:smile:'],
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['1. one', '1\\. one'],
    ['page by _id', 'by \\_id'],
  ])('leaves nothing of %j that would be Markdown', (text, expected) => {
    expect(escapeMarkdown(text)).toContain(expected);
  });

  it.each(['invalid_client', '错误_码', 'kso: PermissionDenied err: kso1sign', '5 - 3 = 2'])(
    'leaves %j as it is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it('puts a text of several lines on one', () => {
    expect(escapeMarkdown(' one\n  two\n\nthree ')).toBe('one two three');
  });
});
