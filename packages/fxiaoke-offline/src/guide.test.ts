import { readFileSync } from 'node:fs';
import { tableRows } from '@x/test-kit/table-rows';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The cells of the status table, which a wrong number would make dangerous. */
function statusRows(text: string): readonly (readonly string[])[] {
  return tableRows(text).filter(({ length }) => length === 5);
}

describe.each(['moving-off-the-offline-api.md', 'moving-off-the-offline-api.zh-CN.md'])('%s', (name) => {
  const text = read(`../docs/${name}`);

  it('has the status vocabularies as the contract names them', () => {
    const [, , ...rows] = statusRows(text);
    expect(rows.map((cells) => cells.slice(1, 4))).toStrictEqual([
      ['`2`', '`1`', ''],
      ['`"0"`', '`"1"`', ''],
      ['`0`', '`1`', '`2`'],
      ['`1`', '`2`', '`3`'],
      ['`"NORMAL"`', '', ''],
      ['`false`', '`true`', ''],
    ]);
  });

  it('shows the example that is compiled', () => {
    const example = read('../test/readme/moving-off.ts');
    const shown = example.slice(example.indexOf('const { personnel }'), example.indexOf('await client.close()'));
    expect(text).toContain(`\`\`\`ts\n${shown}\`\`\`\n`);
  });

  it('is linked from the README of its language', () => {
    const readme = read(name.includes('zh-CN') ? '../README.zh-CN.md' : '../README.md');
    expect(readme).toContain(`(./docs/${name})`);
  });
});
