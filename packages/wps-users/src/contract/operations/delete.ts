import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** Has no body, though it is a POST. */
export const deleteUser: WpsOperation<unknown> = {
  ...userOperation,
  name: 'delete',
  method: 'POST',
  path: '/v7/users/:user_id/delete',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  // The second of two calls is taken to be refused, since the user is gone.
  idempotent: { value: false, evidence: 'inferred' },
  data: noData,
  doc: operationPages.delete,
};
