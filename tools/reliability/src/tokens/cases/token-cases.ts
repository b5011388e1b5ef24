import { clientRefreshMargin } from './client-refresh-margin.ts';
import { endedInFlight } from './ended-in-flight.ts';
import { failingEndpoint } from './failing-endpoint.ts';
import { firstCalls } from './first-calls.ts';
import { sameTokenAgain } from './same-token-again.ts';
import { slowEndpoint } from './slow-endpoint.ts';
import type { TokenCase } from './token-case.ts';
import { vendorReuseRule } from './vendor-reuse-rule.ts';
import { wrongSecret } from './wrong-secret.ts';

/** All that is tried with one process; several processes are tried apart. */
export const tokenCases: readonly TokenCase[] = [
  firstCalls,
  endedInFlight,
  failingEndpoint,
  slowEndpoint,
  sameTokenAgain,
  wrongSecret,
  vendorReuseRule,
  clientRefreshMargin,
];
