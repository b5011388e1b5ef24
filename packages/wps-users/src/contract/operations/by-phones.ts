import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { type FoundUsers, foundUsers } from './shapes/found-user.ts';
import { filledTexts } from './shapes/text.ts';
import { statusList, type UserStatus } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface ByPhonesBody {
  /** Mobile numbers of users, at least one. The vendor states no limit to their number. */
  phones: readonly string[];
  /** Users in another status are left out of the answer. At least one. */
  status: readonly UserStatus[];
  /** Whether the answer holds the departments of each user. Default false. */
  with_dept?: boolean | undefined;
}

const body: Schema<ByPhonesBody> = z.strictObject({
  phones: filledTexts,
  status: statusList,
  with_dept: z.optional(z.boolean()),
});

export const byPhones: WpsOperation<FoundUsers> = {
  ...userOperation,
  name: 'byPhones',
  method: 'POST',
  path: '/v7/users/by_phones',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  body,
  data: foundUsers,
  doc: operationPages.byPhones,
};
