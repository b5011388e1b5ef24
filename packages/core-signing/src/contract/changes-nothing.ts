import type { Operation } from './operation.ts';

/**
 * Whether nothing at the vendor's depends on if the call took effect: reads, and calls that fetch a token. Only these are
 * idempotent by the vendor's own word; what is known of writes is inferred.
 */
export function changesNothing({ idempotent }: Operation): boolean {
  return idempotent.value && idempotent.evidence === 'documented';
}
