import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** The user whose token it was. */
export interface CurrentData {
  id: string;
  company_id?: string | undefined;
  user_name?: string | undefined;
  /** The address of the picture. */
  avatar?: string | undefined;
}

const text = z.optional(z.string());

const data: Schema<CurrentData> = z.looseObject({ id: z.string(), company_id: text, user_name: text, avatar: text });

export const current: WpsOperation<CurrentData> = {
  ...userOperation,
  name: 'current',
  method: 'GET',
  path: '/v7/users/current',
  token: 'user',
  scopes: [scopes.currentUser],
  idempotent: { value: true, evidence: 'documented' },
  data,
  doc: operationPages.current,
};
