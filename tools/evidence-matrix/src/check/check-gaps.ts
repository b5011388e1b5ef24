import type { Gap } from './gap.ts';
import type { Waiver } from './waiver.ts';

export interface Verdict {
  /** Gaps that no waiver speaks of. */
  readonly unexplained: readonly Gap[];
  readonly waived: readonly Gap[];
  /** Waived, although nothing is missing there. */
  readonly unused: readonly Gap[];
}

/** Holds the gaps against the waivers. All is well when nothing is unexplained and nothing unused. */
export function checkGaps(gaps: readonly Gap[], waivers: readonly Waiver[]): Verdict {
  const allowed = waivers.flatMap(placesOf);
  return {
    unexplained: gaps.filter((gap) => !includes(allowed, gap)),
    waived: gaps.filter((gap) => includes(allowed, gap)),
    unused: allowed.filter((place) => !includes(gaps, place)),
  };
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
