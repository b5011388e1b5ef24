import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { en } from '../words/en.ts';
import { zhCn } from '../words/zh-cn.ts';
import { renderEntry } from './entry.ts';

const entry: ErrorEntry = {
  codes: [101, 102],
  httpStatus: [429, 400],
  message: 'too *many*',
  alternativeMessages: { documented: 'slow down' },
  retry: 'backoff',
  mayHaveExecuted: false,
  operations: ['list', 'create'],
  evidence: 'observed',
  source: 'https://vendor.example/codes',
  advice: { en: 'Wait for page_size.', 'zh-CN': '请等待。' },
};

function render(change: Partial<ErrorEntry> = {}): string {
  return renderEntry({ reason: 'rateLimited', entry: { ...entry, ...change } }, ['code-101', 'code-102'], en, 'en');
}

describe('an entry', () => {
  it('says all that the catalogue knows', () => {
    expect(render()).toBe(
      [
        '<a id="code-101"></a><a id="code-102"></a>',
        '### 101, 102 · `rateLimited`',
        '> too \\*many\\*\n>\n> slow down (`documented`)',
        '**What to do**: Wait for page_size.',
        [
          '- HTTP status: 429, 400',
          '- Sent again: after a pause',
          '- May have taken effect: no',
          '- Operations: `list`, `create`',
          '- Evidence: observed, [page of the vendor](https://vendor.example/codes)',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('says it in Chinese', () => {
    const text = renderEntry({ reason: 'rateLimited', entry }, ['code-101'], zhCn, 'zh-CN');
    expect(text).toContain('**处理建议**：请等待。');
    expect(text).toContain(
      '- HTTP 状态码：429、400\n- 自动重试：等待后重试\n- 可能已生效：否\n- 接口：`list`、`create`\n- 依据：实测，[官方页面](https://vendor.example/codes)',
    );
  });

  it('says plainly that no advice is known', () => {
    const { advice: _, ...withoutAdvice } = entry;
    const row = { reason: 'rateLimited', entry: withoutAdvice };
    expect(renderEntry(row, [], en, 'en')).toContain('**What to do**: No advice is known.');
    expect(renderEntry(row, [], zhCn, 'zh-CN')).toContain('**处理建议**：暂无处理建议');
  });

  it('says that the vendor prints no text', () => {
    expect(render({ message: '' })).toContain('> _The vendor prints no text._');
  });

  it.each([
    ['never', true, 'no', 'yes'],
    ['refresh-token', false, 'once, with a new access token', 'no'],
    ['backoff', true, 'after a pause, where a repeat does no harm', 'yes'],
  ] as const)('says what the client does: %s, may have executed %s', (retry, mayHaveExecuted, again, effect) => {
    expect(render({ retry, mayHaveExecuted })).toContain(
      `- Sent again: ${again}\n- May have taken effect: ${effect}\n`,
    );
  });

  it('names the operations that may have taken effect where others have not', () => {
    const change = { mayHaveExecuted: ['create', 'patch'] } as const;
    expect(render(change)).toContain(
      '- Sent again: after a pause, where a repeat does no harm\n- May have taken effect: only with `create`, `patch`\n',
    );
    const row = { reason: 'rateLimited', entry: { ...entry, ...change } };
    expect(renderEntry(row, [], zhCn, 'zh-CN')).toContain('- 可能已生效：仅限 `create`、`patch`\n');
  });

  it('tells no operation from any operation', () => {
    const { operations: _, ...ofAny } = entry;
    expect(render({ operations: [] })).toContain('- Operations: none of this package');
    expect(renderEntry({ reason: 'rateLimited', entry: ofAny }, [], en, 'en')).toContain('- Operations: any\n');
  });

  it('asks for a Chinese wording of a source that has none', () => {
    const unknown = { reason: 'rateLimited', entry: { ...entry, source: 'seen somewhere' } };
    expect(renderEntry(unknown, [], en, 'en')).toContain('observed, seen somewhere');
    expect(() => renderEntry(unknown, [], zhCn, 'zh-CN')).toThrow('"seen somewhere" has no Chinese wording');
  });
});
