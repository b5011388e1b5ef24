import type { Operation } from '@x/core-signing';
import { corpAccessTokenBody, corpAccessTokenData } from './corp-access-token.ts';
import { pages } from './pages.ts';
import { setMemberStatusBatchBody, traceData } from './set-member-status-batch.ts';

const setMemberStatusBatch: Operation = {
  vendor: 'fxiaoke',
  name: 'setMemberStatusBatch',
  method: 'POST',
  // Five entries of the vendor's manual print this path with five different bodies; it is the object API's own path.
  path: '/cgi/crm/v2/data/update',
  otherPaths: [
    {
      path: '/cgi/user/batchSetStatus',
      evidence: 'observed',
      source: 'one third-party script that sends the same body; no recorded answer is known for either path',
    },
  ],
  token: 'corp',
  scopes: [],
  // The body says which status to have, not to change it; a repeat is taken to change nothing.
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: [{ limit: 100, windowMs: 20_000, evidence: 'observed' }],
  body: setMemberStatusBatchBody,
  data: traceData,
  doc: pages.setMemberStatusBatch,
  evidence: 'documented',
  deprecated:
    'Fxiaoke no longer maintains the Offline API and recommends its object API (modify personnel object) instead.',
};

const corpAccessToken: Operation = {
  vendor: 'fxiaoke',
  name: 'corpAccessToken',
  method: 'POST',
  path: '/cgi/corpAccessToken/get/V2',
  token: 'none',
  scopes: [],
  // For 6600 seconds the vendor answers with the same token; a new one leaves the old one good.
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [{ limit: 10, windowMs: 60_000, evidence: 'observed' }],
  body: corpAccessTokenBody,
  data: corpAccessTokenData,
  doc: pages.corpAccessToken,
  evidence: 'documented',
};

/** Every operation of the package, by the name of the client method. */
export const operations = { setMemberStatusBatch, corpAccessToken };

export type OperationName = keyof typeof operations;
