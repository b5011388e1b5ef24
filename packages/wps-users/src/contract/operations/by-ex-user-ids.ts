import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { type FoundUsers, foundUsers } from './shapes/found-user.ts';
import { filledTexts } from './shapes/text.ts';
import { statusList, type UserStatus } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface ByExUserIdsBody {
  /** Ids of users in an external source of identities, at least one. The vendor states no limit to their number. */
  ex_user_ids: readonly string[];
  /** Users in another status are left out of the answer. At least one. */
  status: readonly UserStatus[];
}

const body: Schema<ByExUserIdsBody> = z.strictObject({ ex_user_ids: filledTexts, status: statusList });

export const byExUserIds: WpsOperation<FoundUsers> = {
  ...userOperation,
  name: 'byExUserIds',
  method: 'POST',
  path: '/v7/users/by_ex_user_ids',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  body,
  data: foundUsers,
  doc: operationPages.byExUserIds,
};
