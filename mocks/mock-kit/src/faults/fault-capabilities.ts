import type { VendorDescription } from '../vendor/mock-vendor.ts';

/** What a session can do to a request: a fault that asks for more is refused when it is armed. */
export interface FaultCapabilities {
  /** The ids of all operations. */
  readonly operations: readonly string[];
  readonly vendors: readonly Pick<VendorDescription, 'name' | 'operations' | 'faultStatuses' | 'faultConditions'>[];
  /** Whether requests arrive over connections of the mock's own, which it can cut. */
  readonly socket: boolean;
}
