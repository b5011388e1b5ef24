import type { Row } from '../matrix/matrix.ts';
import type { VendorId } from '../vendors/vendor.ts';

/** The columns in which every operation must have something, or a waiver. */
export const requiredColumns = ['documented', 'wire-client', 'wire-mock', 'negative-client', 'negative-mock'] as const;

export type RequiredColumn = (typeof requiredColumns)[number];

/** A piece of evidence that is missing. */
export interface Gap {
  readonly vendor: VendorId;
  readonly operation: string;
  readonly column: RequiredColumn;
  /** In the negative columns, the reason that is not covered. */
  readonly refusal: string | undefined;
}

export function gapsOf(rows: readonly Row[]): readonly Gap[] {
  return rows.flatMap((row) => {
    const { vendor, operation, label, documented, wire, refusals, negative } = row;
    const gap = (column: RequiredColumn, refusal?: string): Gap => ({ vendor, operation, column, refusal });
    return [
      // Where the contract says that no page was found there can be no example of one.
      ...(documented || label !== 'documented' ? [] : [gap('documented')]),
      ...(wire.client ? [] : [gap('wire-client')]),
      ...(wire.mock ? [] : [gap('wire-mock')]),
      ...refusals.filter((refusal) => !negative.client.has(refusal)).map((refusal) => gap('negative-client', refusal)),
      ...refusals.filter((refusal) => !negative.mock.has(refusal)).map((refusal) => gap('negative-mock', refusal)),
    ];
  });
}
