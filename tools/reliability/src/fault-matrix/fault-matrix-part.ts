import type { Part, PartOptions, PartOutcome } from '../part.ts';
import { faultCases } from './faults/fault-cases.ts';
import type { Report } from './process/report.ts';
import { runProgram } from './process/run-program.ts';
import { subjects } from './subjects/subjects.ts';
import { readCommittedCells, readCommittedPage, writeCommittedCells, writeCommittedPage } from './table/committed.ts';
import { compareCells, describeDifference } from './table/compare-cells.ts';
import { toPage } from './table/to-page.ts';

/** Every fault of the mocks at every operation of the clients, compared with the committed table. */
export const faultMatrixPart: Part = {
  name: 'fault-matrix',
  title: 'what every fault comes to at every operation, and that no write is repeated that must not be',
  run: runFaultMatrix,
};

async function runFaultMatrix(options: PartOptions): Promise<PartOutcome> {
  const write = options.write === true && options.scale === 'full';
  const run = await runProgram(options.scale, write ? 'write' : 'compare', options);
  if ('failure' in run) return { figures: [], failures: [run.failure] };
  const { cells, problems, strays } = run.report;
  const failures = [...problems, ...strays];
  if (run.exitCode !== 0) failures.push(`the measuring process ended with ${run.exitCode}`);
  if (write && failures.length === 0) {
    await writeCommittedCells(cells);
    await writeCommittedPage(toPage(cells, faultCases, subjects));
  }
  const committed = write ? cells : await readCommittedCells();
  failures.push(...compareCells(committed, cells, options.scale === 'full').map(describeDifference));
  if (!write && (await readCommittedPage()) !== toPage(committed, faultCases, subjects)) {
    failures.push('docs/reliability/fault-matrix.md is not what the cells make: write it with --write at full scale');
  }
  return { figures: figuresOf(run.report), failures };
}

function figuresOf({ cells, unsteady, writesNotToBeRepeated: writes }: Report): PartOutcome['figures'] {
  const texts = Object.values(cells).flatMap((ofFault) => Object.values(ofFault));
  const retried = texts.filter((text) => text.includes(' | '));
  const recovered = retried.filter((text) => text.split(' | ')[1]?.startsWith('value'));
  return [
    { what: 'cells', value: String(texts.length) },
    { what: 'faults', value: String(Object.keys(cells).length) },
    {
      what: 'operations, token calls included',
      value: String(new Set(Object.values(cells).flatMap(Object.keys)).size),
    },
    { what: 'cells that are tried again', value: String(retried.length) },
    { what: 'of them a value when the fault happens once', value: String(recovered.length) },
    { what: 'calls of writes not to be repeated', value: String(writes.calls) },
    { what: 'most times that one of them was carried out', value: String(writes.mostCarriedOut) },
    { what: 'cells that were steady only when measured again', value: String(unsteady.length) },
  ];
}
