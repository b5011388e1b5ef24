import type { Operation } from '@x/core-signing';
import { batchCloseBody, batchCloseData } from './batch-close.ts';
import { batchOpenBody, batchOpenData } from './batch-open.ts';
import { createBody, createData } from './create.ts';
import { deleteData } from './delete.ts';
import { listData, listQuery } from './list.ts';
import { pages } from './pages.ts';
import { patchBody, patchData } from './patch.ts';
import { tenantAccessTokenBody, tenantAccessTokenData } from './tenant-access-token.ts';
import { userIdTypeQuery } from './user-id-type.ts';

const base = '/open-apis/personal_settings/v1/system_statuses';

const updateScope = 'personal_settings:status:system_status_update';
const operateScope = 'personal_settings:status:system_status_operate';

/** Tier 3 of the vendor's table, per operation, app and tenant. */
const tier3 = [{ limit: 100, windowMs: 60_000, evidence: 'documented' }] as const;

/** The tier of operations whose own pages were read without a rate: a third party's client names it. */
const observedTier3 = [{ limit: 100, windowMs: 60_000, evidence: 'observed' }] as const;

/** Tier 4 of the vendor's table: both windows hold, per operation, app and tenant. */
const tier4 = [
  { limit: 1000, windowMs: 60_000, evidence: 'documented' },
  { limit: 50, windowMs: 1_000, evidence: 'documented' },
] as const;

const list: Operation = {
  vendor: 'feishu',
  name: 'list',
  method: 'GET',
  path: base,
  token: 'tenant',
  scopes: [updateScope],
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: tier3,
  query: listQuery,
  data: listData,
  doc: pages.list,
  evidence: 'documented',
};

const create: Operation = {
  vendor: 'feishu',
  name: 'create',
  method: 'POST',
  path: base,
  token: 'tenant',
  scopes: [updateScope],
  // A repeat finds its own title taken.
  idempotent: { value: false, evidence: 'inferred' },
  rateLimits: tier3,
  body: createBody,
  data: createData,
  doc: pages.create,
  evidence: 'documented',
};

const patch: Operation = {
  vendor: 'feishu',
  name: 'patch',
  method: 'PATCH',
  path: `${base}/:system_status_id`,
  token: 'tenant',
  scopes: [updateScope],
  // The body holds the new values themselves, so a repeat sets what is already set.
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: observedTier3,
  body: patchBody,
  data: patchData,
  doc: pages.patch,
  evidence: 'documented',
};

const deleteStatus: Operation = {
  vendor: 'feishu',
  name: 'delete',
  method: 'DELETE',
  path: `${base}/:system_status_id`,
  token: 'tenant',
  scopes: [updateScope],
  // A repeat meets an unknown id, and what the vendor answers to that is not known.
  idempotent: { value: false, evidence: 'inferred' },
  rateLimits: observedTier3,
  data: deleteData,
  doc: pages.delete,
  evidence: 'documented',
};

const batchOpen: Operation = {
  vendor: 'feishu',
  name: 'batchOpen',
  method: 'POST',
  path: `${base}/:system_status_id/batch_open`,
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
  path: `${base}/:system_status_id/batch_close`,
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
export const operations = { list, create, patch, delete: deleteStatus, batchOpen, batchClose, tenantAccessToken };

export type OperationName = keyof typeof operations;
