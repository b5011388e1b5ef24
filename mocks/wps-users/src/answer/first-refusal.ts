import type { VendorResponse } from '@x/mock-kit';
import { restsOn } from './rests-on.ts';

/** The refusal to send when several checks refuse one request; undefined when none does. */
export function firstRefusal(refusals: readonly (VendorResponse | undefined)[]): VendorResponse | undefined {
  const [first, ...others] = refusals.filter((refusal) => refusal !== undefined);
  return first === undefined ? undefined : beforeOthers(first, others);
}

/**
 * A refusal that comes before those of later checks. No page tells the vendor's order, so an answer that would be
 * another one under another order says so.
 */
export function beforeOthers(first: VendorResponse, others: readonly VendorResponse[]): VendorResponse {
  return restsOn(first, others.some((other) => other.body !== first.body) ? ['wps.check-order'] : []);
}
