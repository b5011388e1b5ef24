import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { type SearchUser, searchUser } from './shapes/search-user.ts';
import { filledText } from './shapes/text.ts';
import { type UserStatus, userStatuses } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** The statuses by which users can be searched for: `dimission` has left the company. */
export const searchStatuses = [...userStatuses, 'dimission'] as const;

export type SearchStatus = UserStatus | 'dimission';

export const searchFields = ['email', 'phone', 'user_name', 'login_name'] as const;

export type SearchField = (typeof searchFields)[number];

export const searchSources = ['company_user', 'enterprise_partner', 'external_contact'] as const;

/** `external_contact`: private deployments only, and not beside another source. */
export type SearchSource = (typeof searchSources)[number];

export const searchUserTypes = ['company_member', 'external_guest'] as const;

export type SearchUserType = (typeof searchUserTypes)[number];

/** Lists are sent as one parameter for each entry. */
export interface SearchQuery {
  keyword: string;
  /** Users a page, at least 1. The vendor states no upper limit. */
  page_size: number;
  /** The `next_page_token` of the page before. */
  page_token?: string | undefined;
  /** The vendor's public cloud demands it, private deployments do not. */
  status?: readonly SearchStatus[] | undefined;
  /** The fields to search in. On the public cloud only for companies that hand out accounts. */
  search_field?: readonly SearchField[] | undefined;
  /** Private deployments only: whether to search in the fields that the console names. */
  search_field_config_enabled?: boolean | undefined;
  search_source?: readonly SearchSource[] | undefined;
  /** Goes before `search_source`. */
  search_source_v2?: readonly SearchSource[] | undefined;
  /** Default `company_member`. */
  user_type?: readonly SearchUserType[] | undefined;
  /** Whether the answer holds the number of users on all pages. Default false. */
  with_total?: boolean | undefined;
}

export interface SearchData {
  items: SearchUser[];
  /** Absent or empty on the last page. */
  next_page_token?: string | undefined;
  /** Only with `with_total: true`. */
  total?: number | undefined;
}

const sources = z.optional(
  z.array(z.enum(searchSources)).check(
    z.minLength(1),
    z.refine(
      (list) => list.length === 1 || !list.includes('external_contact'),
      'takes "external_contact" only by itself',
    ),
  ),
);

const query: Schema<SearchQuery> = z.strictObject({
  keyword: filledText,
  page_size: z.int().check(z.minimum(1)),
  page_token: z.optional(filledText),
  status: z.optional(z.array(z.enum(searchStatuses)).check(z.minLength(1))),
  search_field: z.optional(z.array(z.enum(searchFields)).check(z.minLength(1))),
  search_field_config_enabled: z.optional(z.boolean()),
  search_source: sources,
  search_source_v2: sources,
  user_type: z.optional(z.array(z.enum(searchUserTypes)).check(z.minLength(1))),
  with_total: z.optional(z.boolean()),
});

const data: Schema<SearchData> = z.looseObject({
  items: z.array(searchUser),
  next_page_token: z.optional(z.string()),
  total: z.optional(z.number()),
});

export const search: WpsOperation<SearchData> = {
  ...userOperation,
  name: 'search',
  method: 'GET',
  path: '/v7/users/search',
  token: 'app-or-user',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  query,
  data,
  doc: operationPages.search,
};
