import { readFile, writeFile } from 'node:fs/promises';
import { forMarkdown, type Table } from './table.ts';

/** The page with the figures that were measured last. */
export const resultsPage = new URL('../../RESULTS.md', import.meta.url);

/** One part of the page, between two comments that name it. */
export interface Section {
  readonly name: string;
  /** What was measured on what. */
  readonly header: string;
  readonly tables: readonly Table[];
  /** File names in `plots`, with what each shows. */
  readonly plots?: readonly { readonly file: string; readonly title: string }[];
}

/** @throws Error when the page has no place for the section */
export function withSection(page: string, { name, header, tables, plots = [] }: Section): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for "${name}": ${begin} and ${end}.`);
  const images = plots.map(({ file, title }) => `![${title}](./plots/${file})`);
  const parts = [begin, header, ...tables.map(forMarkdown), ...images];
  return `${page.slice(0, from)}${parts.join('\n\n')}\n\n${page.slice(to)}`;
}

export async function writeSections(sections: readonly Section[], file: URL | string = resultsPage): Promise<void> {
  const page = await readFile(file, 'utf8');
  await writeFile(file, sections.reduce(withSection, page));
}
