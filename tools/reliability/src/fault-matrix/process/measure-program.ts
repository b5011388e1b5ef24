/**
 * A program of its own: measures cells against mocks that it starts, prints a report, closes everything and must then
 * end by itself, which shows that neither clients nor mocks leave a socket or a timer behind.
 * Arguments: the scale, and `compare` for measuring again what differs from the committed table.
 */
import { startMocks } from '@x/mocks';
import { cellToText } from '../cells/cell.ts';
import { holdBench } from '../measure/bench-holder.ts';
import { type MeasuredCell, measureCell } from '../measure/measure-cell.ts';
import { measureMatrix } from '../measure/measure-matrix.ts';
import { readCommittedCells } from '../table/committed.ts';
import { choosePairs } from './choose-pairs.ts';
import type { Report } from './report.ts';

const [, , scale, mode] = process.argv;
const strays: string[] = [];
process.on('unhandledRejection', (reason) => strays.push(`a rejection that nobody handled: ${String(reason)}`));
process.on('warning', ({ name, message }) => strays.push(`a warning of Node: ${name}: ${message}`));

// Pauses are drawn by chance; drawn like this, a pause is never of no length, so that it can be told from none.
Math.random = () => 0.75;

const mocks = await startMocks({ rateLimits: 'off' });
const pairs = choosePairs(scale === 'full' ? 'full' : 'short');
const measured = await measureMatrix(mocks, pairs, scale === 'full' ? 1 : 3, (done) => {
  if (done % 50 === 0 || done === pairs.length) process.stderr.write(`${done} of ${pairs.length} cells\n`);
});
const { cells, unsteady } = await measureDifferentOnesAgain(
  mode === 'compare' ? await readCommittedCells() : undefined,
);
await mocks.close();

const texts: Record<string, Record<string, string>> = {};
for (const { subject, fault } of pairs) {
  const found = cells.find((cell) => cell.subject === subject && cell.fault === fault);
  if (found === undefined) continue;
  texts[fault.name] = { ...texts[fault.name], [subject.operation]: cellToText(found.cell) };
}
const writes = cells
  .filter(({ subject }) => subject.class === 'write not to be repeated')
  .flatMap(({ cell }) => [cell.lasting, ...(cell.once === undefined ? [] : [cell.once])]);
const report: Report = {
  cells: texts,
  problems: cells.flatMap(({ problems }) => problems),
  writesNotToBeRepeated: {
    calls: writes.length,
    mostCarriedOut: Math.max(0, ...writes.map(({ carriedOut = 0 }) => carriedOut)),
  },
  unsteady,
  strays,
};
process.stdout.write(JSON.stringify(report));

/** A machine that stood still for seconds can make a cell look other than it is; what is really other stays so. */
async function measureDifferentOnesAgain(
  committed: Awaited<ReturnType<typeof readCommittedCells>> | undefined,
): Promise<{ readonly cells: readonly MeasuredCell[]; readonly unsteady: string[] }> {
  const unsteadyCells: string[] = [];
  const again: MeasuredCell[] = [];
  for (const cell of measured) {
    const { subject, fault } = cell;
    const expected = committed?.[fault.name]?.[subject.operation];
    const differs = expected !== undefined && expected !== cellToText(cell.cell);
    if (!differs) {
      again.push(cell);
      continue;
    }
    await using bench = holdBench(mocks, subject.vendor);
    const second = await measureCell(bench, subject, fault);
    // What did not hold the first time is kept: no state of a machine excuses a write that was repeated.
    const broken = cell.problems.filter((problem) => !second.problems.includes(problem));
    again.push({ ...second, problems: [...second.problems, ...broken] });
    if (cellToText(second.cell) === expected) {
      unsteadyCells.push(`${subject.operation} under ${fault.name}: at first "${cellToText(cell.cell)}"`);
    }
  }
  return { cells: again, unsteady: unsteadyCells };
}
