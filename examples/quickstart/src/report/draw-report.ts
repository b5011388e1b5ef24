import type { Terminal } from '../terminal/terminal.ts';
import type { OperationCalls } from '../work/call-counter.ts';
import { drawErrors } from './error-table.ts';
import { drawGrid, type Grid } from './grid.ts';
import { heading } from './heading.ts';
import type { VendorReport } from './vendor-report.ts';

/** What is printed about one vendor. */
export function drawReport({ title, users, calls, grids, errors }: VendorReport, terminal: Terminal): string {
  return [
    heading(title, terminal),
    ...[callsGrid(users, calls), ...grids].map((grid) => drawGrid(grid, terminal)),
    `  ${terminal.colors.bold('Errors provoked on purpose, and what the caller sees')}`,
    drawErrors(errors, terminal),
  ].join('\n');
}

function callsGrid(users: number, calls: readonly OperationCalls[]): Grid {
  return {
    title: `Calls for ${users} users`,
    head: ['operation', 'calls', 'good', 'refused'],
    rows: calls.map(({ operation, made, refused }) => [operation, made, made - refused, refused]),
  };
}
