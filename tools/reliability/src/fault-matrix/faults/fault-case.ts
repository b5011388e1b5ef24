import type { FaultStep } from '@x/mocks';
import type { VendorName } from '../../calls/operation-call.ts';

/** What a fault keeps from the client, which decides what the client may do next. */
export type FaultKind =
  /** The vendor's own refusal, whole: nothing was carried out. */
  | 'refusal'
  /** A page of a proxy in front of the vendor. */
  | 'gateway'
  /** A whole answer that is none of the vendor's API. */
  | 'answer'
  /** The vendor's own answer, cut, slowed or left as it is. */
  | 'delivery'
  /** No answer at all. */
  | 'silence';

/** One fault of the mocks' vocabulary, as the matrix arms it. */
export interface FaultCase {
  /** As the mocks write it, with `after: ` in front when the vendor carries the call out first. */
  readonly name: string;
  readonly kind: FaultKind;
  readonly vendors: readonly VendorName[];
  readonly step: FaultStep;
  readonly phase?: 'after';
  /** Whether the vendor carries the call out although the fault happens to it. */
  readonly carriedOut: boolean;
  /** What the call has to wait for; cells that wait are measured beside one another. */
  readonly waits: 'nothing' | 'a hint' | 'its time limit' | 'its deadline';
}

export const allVendors: readonly VendorName[] = ['feishu', 'wps', 'fxiaoke'];
