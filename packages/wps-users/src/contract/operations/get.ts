import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { type User, user } from './shapes/user.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface GetQuery {
  /** Whether the answer holds the departments of the user. Default false. */
  with_dept?: boolean | undefined;
}

const query: Schema<GetQuery> = z.strictObject({ with_dept: z.optional(z.boolean()) });

export const get: WpsOperation<User> = {
  ...userOperation,
  name: 'get',
  method: 'GET',
  path: '/v7/users/:user_id',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  query,
  data: user,
  doc: operationPages.get,
};
