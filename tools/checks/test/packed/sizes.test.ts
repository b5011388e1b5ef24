import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BudgetRow, compareWithBudgets, readBudgets } from '../../src/size/budgets.ts';
import { measureSizes } from '../../src/size/measure-sizes.ts';

let scratch: string;
let rows: BudgetRow[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sizes-'));
  const figures = await measureSizes(inject('tarballs'), inject('consumer'), scratch);
  rows = compareWithBudgets(figures, await readBudgets());
  console.table(rows);
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

it('every package and every install of a client keeps within its budget', () => {
  const over = rows.filter(({ now, limit }) => limit === undefined || now > limit);
  expect(over, 'If the growth is meant, run `npx -y pnpm@12.21.0 sizes:update`').toEqual([]);
});

it('there is no budget for what is gone', async () => {
  const names = Object.entries(await readBudgets()).flatMap(([of, row]) =>
    Object.keys(row).map((figure) => `${of}: ${figure}`),
  );
  expect(names.sort()).toEqual(rows.map(({ of, figure }) => `${of}: ${figure}`).sort());
});
