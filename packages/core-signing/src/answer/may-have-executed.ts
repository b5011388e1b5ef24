import { changesNothing } from '../contract/changes-nothing.ts';
import type { ErrorEntry } from '../contract/error-entry.ts';
import type { Operation } from '../contract/operation.ts';

/**
 * Whether a request that was refused may have been carried out all the same, in whole or in part. It may unless
 * something says that it was not: that is the safe side for whoever thinks of sending it again.
 */
export function mayHaveExecuted(entry: ErrorEntry | undefined, operation: Operation): boolean {
  if (changesNothing(operation)) return false;
  if (entry === undefined) return true;
  if (typeof entry.mayHaveExecuted === 'boolean') return entry.mayHaveExecuted;
  // The list was made for the operations of the entry. What the code means elsewhere is as unknown as without an entry.
  const isExpected = entry.operations?.includes(operation.name) ?? true;
  return !isExpected || entry.mayHaveExecuted.includes(operation.name);
}
