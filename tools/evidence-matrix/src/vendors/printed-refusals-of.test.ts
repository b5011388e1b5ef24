import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { loadContract } from './load-contract.ts';
import { printedRefusalsOf } from './printed-refusals-of.ts';
import type { VendorId } from './vendor.ts';

interface PageTable {
  readonly source: string;
  readonly label: string;
  readonly operations?: readonly string[];
  readonly errors: readonly { readonly code: number }[];
}

/** Operation and code of every row that the catalogue says to be on the page of the operation. */
async function printedRows(id: VendorId): Promise<readonly string[]> {
  const contract = await loadContract(id);
  return Object.keys(contract.operations).flatMap((name) =>
    printedRefusalsOf(contract, name).flatMap((reason) =>
      (contract.errors[reason]?.codes ?? []).map((code) => `${name} ${code}`),
    ),
  );
}

it('Feishu prints a table on the page of each of the six operations: these rows, and no others', async () => {
  const path = join(repositoryRoot, 'packages/feishu-status/test/fixtures/error-texts.json');
  const tables: readonly PageTable[] = JSON.parse(await readFile(path, 'utf8'));
  const rows = tables.flatMap(({ operations = [], errors }) =>
    operations.flatMap((name) => errors.map(({ code }) => `${name} ${code}`)),
  );
  expect(rows).toHaveLength(21);
  expect((await printedRows('feishu')).toSorted()).toStrictEqual(rows.toSorted());
});

it.each(['wps', 'fxiaoke'] as const)('%s prints one table for all: its operations are inferred', async (id) => {
  expect(await printedRows(id)).toStrictEqual([]);
});
