import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { filledText, filledTexts } from './shapes/text.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface UserDepartmentInfo {
  user_id: string;
  /** All departments that the user is to be in, at least one. */
  dept_ids: readonly string[];
}

export interface BatchUpdateDeptBody {
  /** At least one. The vendor states no limit to their number. */
  user_dept_info_list: readonly UserDepartmentInfo[];
}

const body: Schema<BatchUpdateDeptBody> = z.strictObject({
  user_dept_info_list: z.array(z.strictObject({ user_id: filledText, dept_ids: filledTexts })).check(z.minLength(1)),
});

export const batchUpdateDept: WpsOperation<unknown> = {
  ...userOperation,
  name: 'batchUpdateDept',
  method: 'POST',
  path: '/v7/users/batch_update_dept',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  idempotent: { value: true, evidence: 'inferred' },
  body,
  data: noData,
  doc: operationPages.batchUpdateDept,
};
