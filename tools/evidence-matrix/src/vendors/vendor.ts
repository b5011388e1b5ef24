import type { ErrorCatalogue, Operation } from '@x/core-signing';

export const vendorIds = ['feishu', 'wps', 'fxiaoke'] as const;

export type VendorId = (typeof vendorIds)[number];

/** The name of a vendor's folder under packages and under mocks. */
export const folders = {
  feishu: 'feishu-status',
  wps: 'wps-users',
  fxiaoke: 'fxiaoke-offline',
} as const satisfies Readonly<Record<VendorId, string>>;

/** What the contract of a vendor says there is to show evidence for. */
export interface VendorContract {
  readonly id: VendorId;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly errors: ErrorCatalogue;
}
