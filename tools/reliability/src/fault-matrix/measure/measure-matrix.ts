import type { RunningMocks } from '../../calls/start-clients.ts';
import type { FaultCase } from '../faults/fault-case.ts';
import type { Subject } from '../subjects/subject.ts';
import { holdBench } from './bench-holder.ts';
import { inLanes } from './in-lanes.ts';
import { type MeasuredCell, measureCell } from './measure-cell.ts';

export interface Pair {
  readonly subject: Subject;
  readonly fault: FaultCase;
}

/** Operations of which cells are measured that are busy all the time. */
const busyLanes = 4;

/**
 * Measures cells: the busy ones of a few operations at a time, and beside them those that wait for time to pass, which
 * cost next to nothing, of all operations at once.
 *
 * @param waitingBenches on how many benches the waiting cells of one operation are measured side by side
 */
export async function measureMatrix(
  mocks: RunningMocks,
  pairs: readonly Pair[],
  waitingBenches: number,
  onCell: (done: number) => void,
): Promise<readonly MeasuredCell[]> {
  const cells: MeasuredCell[] = [];
  async function measureInTurn(these: readonly Pair[], benches: number): Promise<void> {
    const rest = these.values();
    await Promise.all(
      Array.from({ length: Math.min(benches, these.length) }, async () => {
        const [first] = these;
        if (first === undefined) return;
        await using bench = holdBench(mocks, first.subject.vendor);
        for (const { subject, fault } of rest) {
          cells.push(await measureCell(bench, subject, fault));
          onCell(cells.length);
        }
      }),
    );
  }
  const subjects = [...new Set(pairs.map(({ subject }) => subject))];
  const ofSubject = (subject: Subject, waits: boolean): readonly Pair[] =>
    pairs.filter((pair) => pair.subject === subject && (pair.fault.waits !== 'nothing') === waits);
  await Promise.all([
    inLanes(subjects.length, subjects, (subject) => measureInTurn(ofSubject(subject, true), waitingBenches)),
    inLanes(busyLanes, subjects, (subject) => measureInTurn(ofSubject(subject, false), 1)),
  ]);
  return cells;
}
