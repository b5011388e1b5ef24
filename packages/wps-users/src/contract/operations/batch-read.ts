import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { filledTexts } from './shapes/text.ts';
import { type User, user } from './shapes/user.ts';
import { statusList, type UserStatus } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface BatchReadBody {
  /** Ids of users of the company, at least one. The vendor states no limit to their number. */
  user_ids: readonly string[];
  /** Users in another status are left out of the answer. At least one. */
  status: readonly UserStatus[];
  /** Whether the answer holds the departments of each user. Default false. */
  with_dept?: boolean | undefined;
}

export interface BatchReadData {
  /** Those that exist, have a status that was asked for, and lie in the app's data range. */
  items: User[];
}

const body: Schema<BatchReadBody> = z.strictObject({
  user_ids: filledTexts,
  status: statusList,
  with_dept: z.optional(z.boolean()),
});

const data: Schema<BatchReadData> = z.looseObject({ items: z.array(user) });

export const batchRead: WpsOperation<BatchReadData> = {
  ...userOperation,
  name: 'batchRead',
  method: 'POST',
  path: '/v7/users/batch_read',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  body,
  data,
  doc: operationPages.batchRead,
};
