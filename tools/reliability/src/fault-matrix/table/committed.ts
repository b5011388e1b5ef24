import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Every cell as text, by fault and operation. */
export type CellTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const cellTextsSchema = z.record(z.string(), z.record(z.string(), z.string()));

const cellsFile = new URL('../../../fault-matrix.json', import.meta.url);
const pageFile = new URL('../../../../../docs/reliability/fault-matrix.md', import.meta.url);

export async function readCommittedCells(): Promise<CellTexts> {
  return cellTextsSchema.parse(JSON.parse(await readFile(cellsFile, 'utf8')));
}

export async function writeCommittedCells(cells: CellTexts): Promise<void> {
  await writeFile(cellsFile, `${JSON.stringify(cells, undefined, 2)}\n`);
}

export async function readCommittedPage(): Promise<string> {
  return readFile(pageFile, 'utf8');
}

export async function writeCommittedPage(text: string): Promise<void> {
  await writeFile(pageFile, text);
}
