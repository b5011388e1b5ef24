import type { VendorResponse } from '@x/mock-kit';

/** Whether something may be done: what to do then, or the answer that refuses it. */
export type Verdict<Change> =
  | { readonly kind: 'allowed'; readonly change: Change }
  | { readonly kind: 'refused'; readonly response: VendorResponse };

export function allowed<Change>(change: Change): Verdict<Change> {
  return { kind: 'allowed', change };
}

export function refused(response: VendorResponse): { readonly kind: 'refused'; readonly response: VendorResponse } {
  return { kind: 'refused', response };
}
