import { expect, it } from 'vitest';
import { budgetsFor, compareWithBudgets } from './budgets.ts';

it('leaves room for a tenth more, but not beyond what is promised', () => {
  expect(
    budgetsFor({ 'packages/a': { 'tarball bytes': 1001 }, 'npm install @x/a': { 'installed packages': 3 } }),
  ).toEqual({
    'packages/a': { 'tarball bytes': { measured: 1001, limit: 1102 } },
    'npm install @x/a': { 'installed packages': { measured: 3, limit: 3 } },
  });
});

it('puts every figure beside its limit, and shows which has none', () => {
  const budgets = { 'packages/a': { 'tarball bytes': { measured: 1, limit: 2 } } };
  expect(compareWithBudgets({ 'packages/a': { 'tarball bytes': 3, 'bundle bytes': 4 } }, budgets)).toEqual([
    { of: 'packages/a', figure: 'tarball bytes', now: 3, limit: 2 },
    { of: 'packages/a', figure: 'bundle bytes', now: 4, limit: undefined },
  ]);
});
