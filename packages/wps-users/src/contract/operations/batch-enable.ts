import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { type UserIdsBody, userIdsBody } from './shapes/user-ids.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export type BatchEnableBody = UserIdsBody;

export const batchEnable: WpsOperation<unknown> = {
  ...userOperation,
  name: 'batchEnable',
  method: 'POST',
  path: '/v7/users/batch_enable',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  // Enabling an enabled user is not on the vendor's page; it is taken to change nothing.
  idempotent: { value: true, evidence: 'inferred' },
  body: userIdsBody,
  data: noData,
  doc: operationPages.batchEnable,
};
