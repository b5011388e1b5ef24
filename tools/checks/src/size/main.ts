import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparePackages } from '../packed/prepare-packages.ts';
import { budgetsFile, budgetsFor } from './budgets.ts';
import { measureSizes } from './measure-sizes.ts';

/** Measures all sizes and sets their limits anew. */
const { tarballs, consumer, remove } = await preparePackages();
const scratch = await mkdtemp(join(tmpdir(), 'sizes-'));
try {
  const figures = await measureSizes(tarballs, consumer, scratch);
  console.table(figures);
  await writeFile(budgetsFile, `${JSON.stringify(budgetsFor(figures), null, 2)}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
  await remove();
}
