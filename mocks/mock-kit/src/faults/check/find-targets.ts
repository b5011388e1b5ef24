import { matchesOperation } from '../../control/matches.ts';
import type { RequestMatch } from '../../control/request-match.ts';
import type { FaultCapabilities } from '../fault-capabilities.ts';
import type { FaultIssue } from '../fault-error.ts';
import { didYouMean } from '../nearest.ts';

export type TargetVendor = FaultCapabilities['vendors'][number];

/** The vendors whose requests a match can take; an issue when there are none, since the rule would never be used. */
export function findTargets(
  { operation, vendor }: RequestMatch,
  { operations, vendors }: FaultCapabilities,
): { readonly vendors: readonly TargetVendor[] } | FaultIssue {
  const named = vendors.filter(({ name }) => vendor === undefined || name === vendor);
  if (named.length === 0) {
    const served = vendors.map(({ name }) => name).join(', ');
    return { path: 'match.vendor', message: `${vendor} is not served here; served are ${served}` };
  }
  if (operation === undefined) return { vendors: named };

  const meant = operations.filter((id) => matchesOperation(operation, id));
  if (meant.length === 0) {
    return {
      path: 'match.operation',
      message: `no operation is called ${operation}.${suggestion(operation, operations)}`,
    };
  }
  const owners = named.filter((owner) => owner.operations.some(({ id }) => meant.includes(id)));
  if (owners.length === 0) return { path: 'match.operation', message: `${operation} is no operation of ${vendor}` };
  return { vendors: owners };
}

function suggestion(operation: string, operations: readonly string[]): string {
  return didYouMean(operation.replaceAll('*', ''), operations);
}
