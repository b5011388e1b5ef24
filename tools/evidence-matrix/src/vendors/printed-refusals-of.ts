import type { ErrorEntry, Operation } from '@x/core-signing';
import type { VendorContract } from './vendor.ts';

/**
 * The reasons that the vendor prints on the page of the operation itself. That these can come is no inference, so
 * nothing excuses that they are not covered.
 */
export function printedRefusalsOf({ operations, errors }: VendorContract, name: string): readonly string[] {
  const operation = operations[name];
  if (operation === undefined) return [];
  return Object.entries(errors)
    .filter(([, entry]) => entry.operations?.includes(name) === true && isPrintedOnPageOf(operation, entry))
    .map(([reason]) => reason);
}

/**
 * An entry of one operation has the page of that operation as its source. A documented entry without an address was
 * read on the pages of all its operations: no single one stands for it. Any other address is a table that names no
 * operations, from which these are inferred.
 */
function isPrintedOnPageOf({ doc }: Operation, { evidence, source }: ErrorEntry): boolean {
  return evidence === 'documented' && (source === doc || !URL.canParse(source));
}
