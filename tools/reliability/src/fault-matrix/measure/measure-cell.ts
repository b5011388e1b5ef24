import type { Cell, Persistence } from '../cells/cell.ts';
import type { FaultCase } from '../faults/fault-case.ts';
import type { Subject } from '../subjects/subject.ts';
import type { BenchHolder } from './bench-holder.ts';
import { checkCell } from './check-cell.ts';
import { measureOutcome } from './measure-outcome.ts';

export interface MeasuredCell {
  readonly subject: Subject;
  readonly fault: FaultCase;
  readonly cell: Cell;
  /** What does not hold whatever the table says. */
  readonly problems: readonly string[];
}

/** Measures both ways of a fault. A bench whose state a call has changed for good is replaced. */
export async function measureCell(bench: BenchHolder, subject: Subject, fault: FaultCase): Promise<MeasuredCell> {
  const problems: string[] = [];
  async function measure(persistence: Persistence): Promise<Cell['lasting']> {
    const { outcome, stateChanged } = await measureOutcome(await bench.get(), subject, fault, persistence);
    if (stateChanged !== undefined && stateChanged !== (outcome.carriedOut ?? 0) > 0) {
      problems.push(
        `${subject.operation} under ${fault.name} (${persistence}): the journal says ${outcome.carriedOut} carried out, the state ${stateChanged ? 'has changed' : 'is as before'}`,
      );
    }
    if (stateChanged !== false && subject.class === 'write not to be repeated') await bench.replace();
    return outcome;
  }
  const lasting = await measure('lasting');
  // A call that is not tried again under a lasting fault never sees that the fault has passed.
  const once = lasting.attempts > 1 ? await measure('once') : undefined;
  const cell: Cell = { lasting, once };
  return { subject, fault, cell, problems: [...problems, ...checkCell(subject, fault, cell)] };
}
