import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { filledText } from './shapes/text.ts';
import { type User, user } from './shapes/user.ts';
import { statusList, type UserStatus } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface ListQuery {
  /** The statuses of the users to list, at least one. Sent once for each: `status=active&status=disabled`. */
  status: readonly UserStatus[];
  /** Users a page, 1 to 50. Default 10. */
  page_size?: number | undefined;
  /** The `next_page_token` of the page before. */
  page_token?: string | undefined;
  /** Whether the answer holds the departments of each user. Default false. */
  with_dept?: boolean | undefined;
  /** Whether the answer holds the number of users on all pages. Default false. */
  with_total?: boolean | undefined;
}

export interface ListData {
  /** Those in the app's data range. */
  items: User[];
  /**
   * Absent or empty on the last page. The page's table and example call it so (label: documented); the text beside
   * `page_token` calls it `page_token`.
   */
  next_page_token?: string | undefined;
  /** Only with `with_total: true`. */
  total?: number | undefined;
}

const query: Schema<ListQuery> = z.strictObject({
  status: statusList,
  page_size: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  page_token: z.optional(filledText),
  with_dept: z.optional(z.boolean()),
  with_total: z.optional(z.boolean()),
});

const data: Schema<ListData> = z.looseObject({
  items: z.array(user),
  next_page_token: z.optional(z.string()),
  total: z.optional(z.number()),
});

export const list: WpsOperation<ListData> = {
  ...userOperation,
  name: 'list',
  method: 'GET',
  path: '/v7/users',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  query,
  data,
  doc: operationPages.list,
};
