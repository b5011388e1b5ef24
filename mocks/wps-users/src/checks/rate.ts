import type { CallLimits, VendorResponse } from '@x/mock-kit';
import { refuseTooMany } from '../answer/too-many.ts';
import type { WpsApp } from '../state/seed-schema.ts';

/** Counts a call for an app, or refuses it when a limit is full. */
export function checkRate(limits: CallLimits, app: WpsApp): VendorResponse | undefined {
  const refusal = limits.take(app.id);
  if (refusal === undefined) return undefined;
  const { limit, resetAfterMs } = refusal;
  return refuseTooMany({
    retryAfterSeconds: Math.ceil(resetAfterMs / 1000),
    diagnostics: `app ${app.id} has used up the limit ${limit.id}, ${limit.limit} calls; there is room in ${resetAfterMs} ms`,
  });
}
