import type { Operation } from '@x/core-signing';
import { accessTokenBody, accessTokenData } from './access-token.ts';
import { batchDisableBody, batchDisableData } from './batch-disable.ts';
import { pages } from './pages.ts';

const batchDisable: Operation = {
  vendor: 'wps',
  name: 'batchDisable',
  method: 'POST',
  path: '/v7/users/batch_disable',
  token: 'app',
  scopes: ['kso.contact.readwrite'],
  // Disabling a disabled user is not on the vendor's page; it is taken to change nothing.
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: [],
  body: batchDisableBody,
  data: batchDisableData,
  doc: pages.batchDisable,
  evidence: 'documented',
};

const accessToken: Operation = {
  vendor: 'wps',
  name: 'accessToken',
  method: 'POST',
  path: '/oauth2/token',
  token: 'none',
  scopes: [],
  // Each call gives another token and leaves the earlier ones good.
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [],
  body: accessTokenBody,
  data: accessTokenData,
  doc: pages.accessToken,
  evidence: 'documented',
};

/** Every operation of the package, by the name of the client method. */
export const operations = { batchDisable, accessToken };

export type OperationName = keyof typeof operations;
