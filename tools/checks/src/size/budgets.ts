import { readFile } from 'node:fs/promises';

/** One figure of one package or install, when it was last looked at, and what it may grow to. */
export interface Budget {
  readonly measured: number;
  readonly limit: number;
}

/** By what was measured, such as `packages/bulk`, and the name of the figure, such as `tarball bytes`. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, Budget>>>>;

export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const budgetsFile = new URL('../../size-budgets.json', import.meta.url);

export async function readBudgets(): Promise<Budgets> {
  return JSON.parse(await readFile(budgetsFile, 'utf8'));
}

/** What README.md promises of one client with all its dependencies. */
const promised: Readonly<Record<string, number>> = { 'installed packages': 3, 'installed bytes': 3_000_000 };

/** Room for a tenth more, and for nothing more than was promised. */
export function budgetsFor(figures: Figures): Budgets {
  return mapEntries(figures, (row) =>
    mapEntries(row, (measured, figure) => ({ measured, limit: promised[figure] ?? Math.ceil(measured * 1.1) })),
  );
}

export interface BudgetRow {
  readonly of: string;
  readonly figure: string;
  readonly now: number;
  /** `undefined` when nobody has set a limit yet. */
  readonly limit: number | undefined;
}

/** Every figure beside its limit, in the order of the figures. */
export function compareWithBudgets(figures: Figures, budgets: Budgets): BudgetRow[] {
  return Object.entries(figures).flatMap(([of, row]) =>
    Object.entries(row).map(([figure, now]) => ({ of, figure, now, limit: budgets[of]?.[figure]?.limit })),
  );
}

function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
