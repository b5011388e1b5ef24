import type { Evidence, Side } from '../evidence/evidence.ts';
import type { LiveRun } from '../evidence/live-runs.ts';
import { printedRefusalsOf } from '../vendors/printed-refusals-of.ts';
import { refusalsOf } from '../vendors/refusals-of.ts';
import type { VendorContract } from '../vendors/vendor.ts';
import type { Label, Row } from './matrix.ts';

const bestFirst: readonly Label[] = ['documented', 'sdk', 'observed', 'inferred'];

/** A row for every operation of a contract, whether anything is shown for it or not. */
export function buildMatrix(
  contract: VendorContract,
  evidence: readonly Evidence[],
  liveRuns: readonly LiveRun[],
): readonly Row[] {
  return Object.entries(contract.operations).map(([operation, { evidence: label }]) => {
    const own = evidence.filter((one) => one.vendor === contract.id && one.operation === operation);
    const refusals = refusalsOf(contract, operation);
    const has = (column: Evidence['column']) => own.some((one) => one.column === column);
    const onWire = (side: Side) => own.some((one) => one.column === 'wire' && one.side === side);
    const refused = (side: Side) =>
      new Set(
        own
          .flatMap((one) => (one.column === 'negative' && one.side === side ? [one.refusal] : []))
          .filter((refusal) => refusals.includes(refusal)),
      );
    const labels = own.flatMap((one) => (one.column === 'vector' ? [one.label] : []));
    return {
      vendor: contract.id,
      operation,
      label,
      documented: has('documented'),
      vector: bestFirst.find((label) => labels.includes(label)),
      wire: { client: onWire('client'), mock: onWire('mock') },
      sdk: has('sdk'),
      community: has('community'),
      refusals,
      printedRefusals: printedRefusalsOf(contract, operation),
      negative: { client: refused('client'), mock: refused('mock') },
      live: liveRuns.find((run) => run.vendor === contract.id && run.operation === operation)?.date,
    };
  });
}
