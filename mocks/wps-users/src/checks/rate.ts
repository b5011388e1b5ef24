import type { MockCall, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** Counts a call, or refuses it when the app has made as many in the last second as the switch allows. */
export function checkRate({ state, now }: MockCall<WpsState>, app: WpsApp): VendorResponse | undefined {
  const { callsPerSecond } = state.switches;
  if (callsPerSecond === null || state.calls.count(app.id, now, callsPerSecond)) return undefined;
  return fail('tooManyRequests', {
    inferredRules: ['wps.rate'],
    diagnostics: `app ${app.id} may make ${callsPerSecond} calls in a second by the switch callsPerSecond`,
  });
}
