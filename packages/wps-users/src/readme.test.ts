import { readFileSync } from 'node:fs';
import type { ErrorEntry, RetryAdvice } from '@x/core-signing';
import { tableRows } from '@x/test-kit/table-rows';
import { describe, expect, it } from 'vitest';
import { errorSections } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const { common, gateway, oauth, user, account, organisation } = errorSections;

/** The sections that our calls can meet: the tables list their reasons, and no others. */
const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = [
  common,
  gateway,
  oauth,
  user,
  account,
  organisation,
].flatMap((section) => Object.entries(section));

const languages: readonly { suffix: string; retried: Readonly<Record<RetryAdvice, string>> }[] = [
  { suffix: '', retried: { never: 'no', 'refresh-token': 'new token, once', backoff: 'after a pause' } },
  { suffix: '.zh-CN', retried: { never: '否', 'refresh-token': '换新令牌，一次', backoff: '等待后重试' } },
];

describe.each(languages)('README$suffix.md and the pages that it leads to', ({ suffix, retried }) => {
  const readme = read(`../README${suffix}.md`);
  const errorPage = read(`../docs/errors${suffix}.md`);
  const rows = tableRows(errorPage);

  /** The rows of the table of reasons: those whose last cell says what the client does. */
  const reasonRows = rows.filter((cells) => cells.length === 3 && Object.values(retried).includes(cells[2] ?? ''));

  it.each(entries)('has %s in one row, with its codes and what the client does', (reason, { codes, retry }) => {
    const cell = `\`${reason}\` ${codes.join('/')}`;
    const found = reasonRows.filter(([reasons]) => reasons?.split(', ').includes(cell));
    expect(found).toStrictEqual([[expect.any(String), expect.any(String), retried[retry]]]);
  });

  it('has no reason that is none of these sections', () => {
    const reasons = reasonRows.flatMap(([cell]) => cell?.split(', ').map((part) => part.split(' ')[0]) ?? []);
    const expected = entries.map(([reason]) => `\`${reason}\``);
    expect(reasons.toSorted()).toStrictEqual([...expected, '`unlisted`'].toSorted());
  });

  it.each(Object.keys(operations).filter((name) => name !== 'accessToken'))('names the call %s', (name) => {
    expect(readme).toContain(`\`${name.replace(/^customAttrsBatch/, 'customAttrs.batch')}\``);
  });

  it.each(['config', 'input', 'transport', 'protocol', 'vendor'])('has a row for kind %s', (kind) => {
    expect(rows.filter(([cell]) => cell === `\`${kind}\``)).toHaveLength(1);
  });

  it('shows the example that is compiled', () => {
    expect(readme).toContain(`\`\`\`ts\n${read('../test/readme/example.ts')}\`\`\`\n`);
  });
});
