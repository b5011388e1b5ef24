import type { Verification } from '../signature/verify-signature.ts';
import type { WpsCall } from '../wps-call.ts';

/** Where the date of a signature lies. */
export type DateWindow =
  | { readonly kind: 'inside' }
  /** Far away, and taken only because no page states a window. */
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'outside'; readonly reason: string };

/** How far a date may be away before a good answer is said to rest on there being no window. */
const usualWindowSeconds = 15 * 60;

/** Compares the date of a good signature with the clock, as the switch has it. */
export function dateWindowOf({ now, state }: WpsCall, verification: Verification): DateWindow {
  if (verification.kind === 'refused') return { kind: 'inside' };
  const { dateSkewSeconds } = state.switches;
  const awaySeconds = Math.abs(now.getTime() - verification.date.getTime()) / 1000;
  if (dateSkewSeconds === null) return { kind: awaySeconds > usualWindowSeconds ? 'unbounded' : 'inside' };
  if (awaySeconds <= dateSkewSeconds) return { kind: 'inside' };
  const reason = `X-Kso-Date is ${awaySeconds} s away from the clock, ${now.toISOString()}; the switch dateSkewSeconds allows ${dateSkewSeconds}`;
  return { kind: 'outside', reason };
}
