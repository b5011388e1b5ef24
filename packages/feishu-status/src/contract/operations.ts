import type { Operation } from '@x/core-signing';
import { batchCloseBody, batchCloseData } from './batch-close.ts';
import { batchOpenBody, batchOpenData } from './batch-open.ts';
import { pages } from './pages.ts';
import { tenantAccessTokenBody, tenantAccessTokenData } from './tenant-access-token.ts';
import { userIdTypeQuery } from './user-id-type.ts';

const operateScope = 'personal_settings:status:system_status_operate';

/** Tier 4 of the vendor's table: both windows hold, per operation, app and tenant. */
const tier4 = [
  { limit: 1000, windowMs: 60_000, evidence: 'documented' },
  { limit: 50, windowMs: 1_000, evidence: 'documented' },
] as const;

const batchOpen: Operation = {
  vendor: 'feishu',
  name: 'batchOpen',
  method: 'POST',
  path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open',
  token: 'tenant',
  scopes: [operateScope],
  // `end_time` is absolute and opening again replaces the period before, so a repeat changes nothing.
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: tier4,
  query: userIdTypeQuery,
  body: batchOpenBody,
  data: batchOpenData,
  doc: pages.batchOpen,
  evidence: 'documented',
};

const batchClose: Operation = {
  vendor: 'feishu',
  name: 'batchClose',
  method: 'POST',
  path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close',
  token: 'tenant',
  scopes: [operateScope],
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: tier4,
  query: userIdTypeQuery,
  body: batchCloseBody,
  data: batchCloseData,
  doc: pages.batchClose,
  evidence: 'documented',
};

const tenantAccessToken: Operation = {
  vendor: 'feishu',
  name: 'tenantAccessToken',
  method: 'POST',
  path: '/open-apis/auth/v3/tenant_access_token/internal',
  token: 'none',
  scopes: [],
  // While 30 minutes or more remain the vendor answers with the same token; a new one leaves the old one good.
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [],
  body: tenantAccessTokenBody,
  data: tenantAccessTokenData,
  doc: pages.tenantAccessToken,
  evidence: 'documented',
};

/** Every operation of the package, by the name of the client method. */
export const operations = { batchOpen, batchClose, tenantAccessToken };

export type OperationName = keyof typeof operations;
