import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** The ids of the user whose token it was. */
export interface CurrentIdData {
  user_id: string;
  company_id?: string | undefined;
}

const data: Schema<CurrentIdData> = z.looseObject({ user_id: z.string(), company_id: z.optional(z.string()) });

export const currentId: WpsOperation<CurrentIdData> = {
  ...userOperation,
  name: 'currentId',
  method: 'GET',
  path: '/v7/users/current_id',
  token: 'user',
  scopes: [scopes.currentUserId],
  idempotent: { value: true, evidence: 'documented' },
  data,
  doc: operationPages.currentId,
};
