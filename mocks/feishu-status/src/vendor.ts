import { hosts } from '@x/feishu-status/contract';
import type { MockVendor } from '@x/mock-kit';
import { answer } from './answer/answer.ts';
import { bodyTooLarge, unknownRoute } from './answer/gateway-text.ts';
import { appOf } from './credentials/app-of.ts';
import { credentialsOfRequest } from './credentials/credentials-of-request.ts';
import { credentialsOfApp, environment, type FeishuCredentials } from './credentials/feishu-credentials.ts';
import { renewCredentials } from './credentials/renew-credentials.ts';
import { faultConditions } from './faults/fault-conditions.ts';
import { refuse } from './faults/refuse.ts';
import { faultStatuses } from './faults/usual-reasons.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { describeOperations } from './open-api/describe-operations.ts';
import { routes } from './operations/operation-id.ts';
import { rules } from './rules/rules.ts';
import { defaultSeed } from './seed/default-seed.ts';
import type { FeishuSeed } from './seed/feishu-seed.ts';
import { parseSeed } from './seed/parse-seed.ts';
import { createState, type FeishuState, toSeed } from './state/feishu-state.ts';
import { expireToken, revokeToken } from './state/withdraw-token.ts';

/** Feishu's system status API and its token call, for the kit to serve. */
export const feishuVendor: MockVendor<FeishuSeed, FeishuState, FeishuCredentials> = {
  name: 'feishu',
  title: 'Feishu',
  behaviourVersion: '2026-11',
  origins: Object.values(hosts),
  pathPrefixes: ['/open-apis'],
  operations: routes,
  rules,
  rateLimits,
  faultStatuses,
  faultConditions,
  credentialsOf: credentialsOfRequest,
  describeOperations,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials: ({ apps }) => {
    const [app] = apps.values();
    if (app === undefined) throw new Error('A seed has at least one app.');
    return credentialsOfApp(app);
  },
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
