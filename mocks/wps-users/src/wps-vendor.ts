import type { MockVendor } from '@x/mock-kit';
import { hosts } from '@x/wps-users/contract';
import { fail } from './answer/fail.ts';
import { credentialsOf, environmentOf, type WpsCredentials } from './credentials/credentials.ts';
import { expireToken, holderOf, revokeToken } from './credentials/holder.ts';
import { renewCredentials } from './credentials/renew-credentials.ts';
import { requestCredentials } from './credentials/request-credentials.ts';
import { faultConditions } from './faults/condition-answer.ts';
import { refuse } from './faults/refuse.ts';
import { faultStatuses } from './faults/usual-answer.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { describeOperations } from './open-api/describe-operations.ts';
import { answerCall } from './routing/answer-call.ts';
import { routeBehindPrefix } from './routing/own-route.ts';
import { routes } from './routing/routes.ts';
import { answerUnknownRoute } from './routing/unknown-route.ts';
import { rules } from './rules/rules.ts';
import { defaultSeed } from './state/default-seed.ts';
import { parseSeed } from './state/parse-seed.ts';
import type { WpsSeed } from './state/seed-schema.ts';
import { createState, toSeed, type WpsState } from './state/wps-state.ts';

/** WPS 365 for the mock kit: its operations, its state, and the order in which it looks at a request. */
export const wpsVendor: MockVendor<WpsSeed, WpsState, WpsCredentials> = {
  name: 'wps',
  title: 'WPS 365',
  behaviourVersion: '2026-11',
  origins: Object.values(hosts),
  // The last is what private deployments put before the others.
  pathPrefixes: ['/v7', '/oauth2', '/openapi'],
  operations: routes,
  rules,
  rateLimits,
  faultStatuses,
  faultConditions,
  credentialsOf: requestCredentials,
  describeOperations,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials: credentialsOf,
  environment: environmentOf,
  renewCredentials,
  appOf: holderOf,
  expireToken,
  revokeToken,
  route: routeBehindPrefix,
  answer: answerCall,
  unknownRoute: () => answerUnknownRoute(),
  bodyTooLarge: () =>
    fail('invalidRequest', {
      inferredRules: ['wps.body-too-large'],
      diagnostics: 'the body is over the cap of the mock',
    }),
  refuse,
};
