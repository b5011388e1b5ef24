import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { topics } from '../topics.ts';
import { resultsPage, withSection } from './results-page.ts';
import { forTerminal } from './table.ts';

const page =
  '# Results\n\n<!-- begin a -->\n\nold\n\n<!-- end a -->\n\nby hand\n\n<!-- begin b -->\n\n<!-- end b -->\n';
const table = { title: 'Speed', head: ['who', 'req/s'], rows: [['ours | theirs', '1']], notes: ['One.', 'Two.'] };

describe('a section of the page of results', () => {
  it('takes the place of the old one and leaves the rest', () => {
    const written = withSection(page, { name: 'a', header: 'Node', tables: [table] });
    expect(written).not.toContain('old');
    expect(written).toContain('<!-- end a -->\n\nby hand\n\n<!-- begin b -->');
    expect(written).toContain('### Speed');
    expect(written).toContain('| who | req/s |\n| --- | --- |\n| ours \\| theirs | 1 |');
    expect(written).toContain('One. Two.');
  });

  it('is the same when written twice', () => {
    const section = { name: 'b', header: 'Node', tables: [table], plots: [{ file: 'b.svg', title: 'A curve' }] };
    const once = withSection(page, section);
    expect(withSection(once, section)).toBe(once);
    expect(once).toContain('![A curve](./plots/b.svg)');
  });

  it('is refused when the page has no place for it', () => {
    expect(() => withSection(page, { name: 'c', header: '', tables: [] })).toThrow('no place for "c"');
  });
});

it('has a place on the page for every topic', async () => {
  const results = await readFile(resultsPage, 'utf8');
  for (const name of [...Object.keys(topics), 'size', 'growth']) {
    expect(() => withSection(results, { name, header: '', tables: [] })).not.toThrow();
  }
});

it('prints without colours', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(forTerminal(table)).not.toMatch(/\u001b/);
});
