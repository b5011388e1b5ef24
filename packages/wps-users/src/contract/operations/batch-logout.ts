import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { type UserIdsBody, userIdsBody } from './shapes/user-ids.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export type BatchLogoutBody = UserIdsBody;

export const batchLogout: WpsOperation<unknown> = {
  ...userOperation,
  name: 'batchLogout',
  method: 'POST',
  path: '/v7/users/batch_logout',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  // Logging out a user without a session is not on the vendor's page; it is taken to change nothing.
  idempotent: { value: true, evidence: 'inferred' },
  body: userIdsBody,
  data: noData,
  doc: operationPages.batchLogout,
};
