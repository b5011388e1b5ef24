import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { filledText } from './shapes/text.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface UserOrder {
  dept_id: string;
  user_id: string;
  /** A whole number: the user's place in the department. */
  order: number;
}

export interface BatchUpdateOrderBody {
  /** At least one. The vendor states no limit to their number. */
  user_order_list: readonly UserOrder[];
}

const body: Schema<BatchUpdateOrderBody> = z.strictObject({
  user_order_list: z
    .array(z.strictObject({ dept_id: filledText, user_id: filledText, order: z.int() }))
    .check(z.minLength(1)),
});

export const batchUpdateOrder: WpsOperation<unknown> = {
  ...userOperation,
  name: 'batchUpdateOrder',
  method: 'POST',
  path: '/v7/users/batch_update_order',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  idempotent: { value: true, evidence: 'inferred' },
  body,
  data: noData,
  doc: operationPages.batchUpdateOrder,
};
