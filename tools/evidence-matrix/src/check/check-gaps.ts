import type { Row } from '../matrix/matrix.ts';
import { type Gap, gapsOf } from './gap.ts';
import type { Waiver } from './waiver.ts';

export interface Verdict {
  /** Gaps that no waiver speaks of. */
  readonly unexplained: readonly Gap[];
  readonly waived: readonly Gap[];
  /** Waived, although nothing excuses it. */
  readonly forbidden: readonly Gap[];
  /** Waived, although nothing is missing there. */
  readonly unused: readonly Gap[];
}

/**
 * Holds the gaps of the rows against the waivers. A waiver for what stands on the page of the operation excuses nothing
 * and is wrong itself, whether there is a gap or not.
 */
export function checkGaps(rows: readonly Row[], waivers: readonly Waiver[]): Verdict {
  const gaps = gapsOf(rows);
  const printed = printedPlacesOf(rows);
  const places = waivers.flatMap(placesOf);
  const allowed = places.filter((place) => !includes(printed, place));
  return {
    unexplained: gaps.filter((gap) => !includes(allowed, gap)),
    waived: gaps.filter((gap) => includes(allowed, gap)),
    forbidden: places.filter((place) => includes(printed, place)),
    unused: allowed.filter((place) => !includes(gaps, place)),
  };
}

/** All is well when every gap has a waiver, and every waiver may be there and has a gap. */
export function isGood({ unexplained, forbidden, unused }: Verdict): boolean {
  return unexplained.length + forbidden.length + unused.length === 0;
}

function printedPlacesOf(rows: readonly Row[]): readonly Gap[] {
  return rows.flatMap(({ vendor, operation, printedRefusals }) =>
    printedRefusals.flatMap((refusal) =>
      (['negative-client', 'negative-mock'] as const).map((column) => ({ vendor, operation, column, refusal })),
    ),
  );
}

function placesOf(waiver: Waiver): readonly Gap[] {
  const { vendor, operations, column } = waiver;
  const refusals = 'refusals' in waiver ? waiver.refusals : [undefined];
  return operations.flatMap((operation) => refusals.map((refusal) => ({ vendor, operation, column, refusal })));
}

function includes(places: readonly Gap[], gap: Gap): boolean {
  return places.some(
    ({ vendor, operation, column, refusal }) =>
      vendor === gap.vendor && operation === gap.operation && column === gap.column && refusal === gap.refusal,
  );
}
