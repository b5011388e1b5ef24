import type { VendorContract } from './vendor.ts';

/** The reasons that the vendor's tables list for an operation by its name. What every call can meet is not among them. */
export function refusalsOf({ errors }: VendorContract, operation: string): readonly string[] {
  return Object.entries(errors)
    .filter(([, entry]) => entry.operations?.includes(operation) === true)
    .map(([reason]) => reason);
}
