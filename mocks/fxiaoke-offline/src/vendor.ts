import { hosts } from '@x/fxiaoke-offline/contract';
import type { MockVendor } from '@x/mock-kit';
import { answer } from './answer.ts';
import { bodyTooLarge } from './answers/body-too-large.ts';
import { unknownRoute } from './answers/unknown-route.ts';
import { appOf } from './credentials/app-of.ts';
import { credentialsOf } from './credentials/credentials-of.ts';
import { environment } from './credentials/environment.ts';
import { renewCredentials } from './credentials/renew-credentials.ts';
import { faultConditions } from './faults/refusal-for.ts';
import { faultStatuses, refuse } from './faults/refuse.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { describeOperations } from './operations/describe-operations.ts';
import { routes } from './operations/routes.ts';
import { rules } from './rules.ts';
import { defaultSeed } from './seed/default-seed.ts';
import { parseSeed } from './seed/parse-seed.ts';
import type { FxiaokeSeed } from './seed/seed-schema.ts';
import { credentials, type FxiaokeCredentials } from './state/credentials.ts';
import { createState, type FxiaokeState, toSeed } from './state/state.ts';
import { expireToken, revokeToken } from './tokens/end-token.ts';

/** Fxiaoke's Offline API, as the kit runs it. */
export const fxiaokeVendor: MockVendor<FxiaokeSeed, FxiaokeState, FxiaokeCredentials> = {
  name: 'fxiaoke',
  title: 'Fxiaoke Offline API',
  behaviourVersion: '2026-11',
  origins: Object.values(hosts),
  pathPrefixes: ['/cgi', '/oauth2.0'],
  operations: routes,
  rules,
  rateLimits,
  faultStatuses,
  faultConditions,
  credentialsOf,
  describeOperations,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials,
  environment,
  renewCredentials,
  appOf,
  expireToken,
  revokeToken,
  answer,
  unknownRoute,
  bodyTooLarge,
  refuse,
};
