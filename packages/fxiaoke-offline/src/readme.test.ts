import { readFileSync } from 'node:fs';
import type { ErrorEntry, RetryAdvice } from '@x/core-signing';
import { tableRows } from '@x/test-kit/table-rows';
import { describe, expect, it } from 'vitest';
import { operationNames } from '../test/support/fixtures.ts';
import { errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const catalogue: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

/** Those that a call of the package can meet. */
const entries = catalogue.filter(([, { operations: some }]) => some?.length !== 0);

const languages: readonly { suffix: string; retried: Readonly<Record<RetryAdvice, string>> }[] = [
  { suffix: '', retried: { never: 'no', 'refresh-token': 'new token, once', backoff: 'after a pause' } },
  { suffix: '.zh-CN', retried: { never: '否', 'refresh-token': '换新令牌，一次', backoff: '等待后重试' } },
];

describe.each(languages)('README$suffix.md and the pages that it leads to', ({ suffix, retried }) => {
  const readme = read(`../README${suffix}.md`);
  const errorPage = read(`../docs/errors${suffix}.md`);
  const callPage = read(`../docs/calls${suffix}.md`);
  const rows = tableRows(`${errorPage}\n${callPage}`);

  it.each(entries)('has a row for %s with its codes and what the client does', (reason, { codes, retry }) => {
    const found = rows.filter(([cell]) => cell === `\`${reason}\``);
    expect(found).toStrictEqual([[`\`${reason}\``, codes.join(', '), expect.any(String), retried[retry]]]);
  });

  it('has no row for a reason that the catalogue does not have', () => {
    const known = new Set([...catalogue.map(([reason]) => `\`${reason}\``), '`unlisted`']);
    const reasons = rows
      .filter(([cell = '', code = '']) => known.has(cell) || /^-?\d+$/.test(code))
      .map(([cell]) => cell);
    const expected = entries.map(([reason]) => `\`${reason}\``);
    expect(reasons.toSorted()).toStrictEqual([...expected, '`unlisted`'].toSorted());
  });

  it.each(['config', 'input', 'transport', 'protocol', 'vendor'])('has a row for kind %s', (kind) => {
    expect(rows.filter(([cell]) => cell === `\`${kind}\``)).toHaveLength(1);
  });

  it.each(operationNames)('has a row for %s with its paths', (name) => {
    const { path, otherPaths = [] } = operations[name];
    const found = rows.filter(([cell]) => cell === `\`${name}\``);
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]?.match(/(?<=`)\/[^`]+(?=`)/g)).toStrictEqual([path, ...otherPaths.map((other) => other.path)]);
  });

  it.each(operationNames)('names the call %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it('counts the codes that no call meets', () => {
    expect(errorPage).toContain(` ${catalogue.length - entries.length} `);
  });

  it('shows the example that is compiled', () => {
    expect(readme).toContain(`\`\`\`ts\n${read('../test/readme/example.ts')}\`\`\`\n`);
  });
});
