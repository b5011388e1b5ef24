import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import type { SystemStatus } from './system-status.ts';
import { systemStatusSchema } from './system-status-schema.ts';

/** The query as it travels: all of it is text. */
export interface ListQuery {
  /** 1 to 50, in decimal. The vendor's default is 50. */
  page_size?: string | undefined;
  /** Left out for the first page. */
  page_token?: string | undefined;
}

export interface ListData {
  /** The statuses of this page. Empty when the vendor leaves the list out. */
  items: SystemStatus[];
  /** Where the next page starts. Only there when `has_more` is true. */
  page_token?: string | undefined;
  has_more: boolean;
}

/** How many statuses a page holds when the query does not say. */
export const defaultPageSize = 50;

export const listQuery: Schema<ListQuery> = z.strictObject({
  page_size: z.optional(z.string().check(z.regex(/^([1-9]|[1-4]\d|50)$/, 'must be a whole number from 1 to 50'))),
  page_token: z.optional(z.string().check(z.minLength(1))),
});

export const listData: Schema<ListData> = z.looseObject({
  items: z._default(z.array(systemStatusSchema), []),
  page_token: z.optional(z.string()),
  has_more: z.boolean(),
});
