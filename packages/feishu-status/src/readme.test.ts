import { readFileSync } from 'node:fs';
import type { ErrorEntry, RetryAdvice } from '@x/core-signing';
import { tableRows } from '@x/test-kit/table-rows';
import { describe, expect, it } from 'vitest';
import { errors } from './contract/errors.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

const languages: readonly { suffix: string; retried: Readonly<Record<RetryAdvice, string>> }[] = [
  { suffix: '', retried: { never: 'no', 'refresh-token': 'new token, once', backoff: 'after a pause' } },
  { suffix: '.zh-CN', retried: { never: '否', 'refresh-token': '换新令牌，一次', backoff: '等待后重试' } },
];

describe.each(languages)('README$suffix.md and the pages that it leads to', ({ suffix, retried }) => {
  const readme = read(`../README${suffix}.md`);
  const errorPage = read(`../docs/errors${suffix}.md`);
  const rows = tableRows(`${readme}\n${errorPage}`);

  it.each(entries)('has a row for %s with its codes and what the client does', (reason, { codes, retry }) => {
    const found = rows.filter(([cell]) => cell === `\`${reason}\``);
    expect(found).toStrictEqual([[`\`${reason}\``, codes.join(', '), expect.any(String), retried[retry]]]);
  });

  it('has no row for a reason that the catalogue does not have', () => {
    const reasons = rows.filter((cells) => cells.length === 4).map(([reason]) => reason);
    const expected = entries.map(([reason]) => `\`${reason}\``);
    expect(reasons.slice(2).toSorted()).toStrictEqual([...expected, '`unlisted`'].toSorted());
  });

  it.each(['config', 'input', 'transport', 'protocol', 'vendor'])('has a row for kind %s', (kind) => {
    expect(rows.filter(([cell]) => cell === `\`${kind}\``)).toHaveLength(1);
  });

  it.each(['list', 'listAll', 'create', 'patch', 'delete', 'batchOpen', 'batchClose'])('has a row for %s', (method) => {
    expect(rows.filter(([cell = '']) => cell.split(/[,、] ?/).includes(`\`${method}\``))).toHaveLength(1);
  });

  it.each(['example.ts', 'manage.ts'])('shows %s, which is compiled', (example) => {
    expect(readme).toContain(`\`\`\`ts\n${read(`../test/readme/${example}`)}\`\`\`\n`);
  });
});
