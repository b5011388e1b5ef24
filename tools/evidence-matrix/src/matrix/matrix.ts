import type { Evidence, Side } from '../evidence/evidence.ts';
import type { VendorId } from '../vendors/vendor.ts';

export type Label = Extract<Evidence, { column: 'vector' }>['label'];

/** What is shown for one operation. The columns say different things and are never summed. */
export interface Row {
  readonly vendor: VendorId;
  readonly operation: string;
  /** How the contract says that the operation is known. */
  readonly label: Label;
  /** The example of the vendor's page was part of a passed test of the client. */
  readonly documented: boolean;
  /** The label of the best signature vector that covers it. */
  readonly vector: Label | undefined;
  /** A passed test saw a good exchange byte by byte, by the side that was under test. */
  readonly wire: Readonly<Record<Side, boolean>>;
  /** The vendor's SDK called the mock, and was given a good answer. */
  readonly sdk: boolean;
  /** A public client's request was replayed against the mock. */
  readonly community: boolean;
  /** The reasons that the vendor's tables list for the operation. */
  readonly refusals: readonly string[];
  /** Those of them that stand on the page of the operation itself. */
  readonly printedRefusals: readonly string[];
  /** Which of the refusals passed tests have shown. */
  readonly negative: Readonly<Record<Side, ReadonlySet<string>>>;
  /** The day of the last live run. */
  readonly live: string | undefined;
}
