import * as z from 'zod';
import { fail } from '../answer/fail.ts';
import { succeedWith } from '../answer/succeed.ts';
import { filled, oneOf } from '../reading/fields.ts';
import { withIdType } from '../reading/id-type.ts';
import { cutPage } from '../reading/paging.ts';
import { queryOf } from '../reading/query.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import { answeredStatus } from '../users/answered-status.ts';
import { foundUser } from '../users/found-user-view.ts';
import { withoutUnset } from '../users/print-user.ts';
import { isVisible } from '../users/read-users.ts';
import { defineOperation, type GrantedCall } from './define-operation.ts';

const searchFields = ['email', 'phone', 'user_name', 'login_name'] as const;
const sources = filled(oneOf(['company_user', 'enterprise_partner', 'external_contact'])).optional();

const schema = z.object({
  keyword: z.string(),
  page_size: z.int().min(1),
  page_token: z.string().optional(),
  status: filled(oneOf(['active', 'notactive', 'disabled', 'dimission'])).optional(),
  search_field: filled(oneOf(searchFields)).optional(),
  search_source: sources,
  search_source_v2: sources,
  user_type: filled(oneOf(['company_member', 'external_guest'])).optional(),
  with_total: z.boolean().optional(),
});

type SearchQuery = z.output<typeof schema>;

const query = withIdType(
  queryOf(
    {
      keyword: 'text',
      page_size: 'integer',
      page_token: 'text',
      status: 'list',
      search_field: 'list',
      search_source: 'list',
      search_source_v2: 'list',
      user_type: 'list',
      with_total: 'boolean',
    },
    schema,
  ),
);

/** `GET /v7/users/search`. */
export const answerSearch = defineOperation('search', query, (call, wanted) => {
  const isPrivate = call.app.unsignedPrefix !== '';
  if (wanted.status === undefined && !isPrivate) {
    return fail('parameterFormatInvalid', {
      inferredRules: ['wps.search-status'],
      diagnostics: 'status is missing; only private deployments can do without it',
    });
  }
  const users = [...call.state.users.values()];
  const isFound = (user: WpsUser) => isVisible(call, user) && matches(user, wanted);
  const page = cutPage(users, isFound, { size: wanted.page_size, token: wanted.page_token });
  if (page.kind === 'refused') return page.response;

  const data = {
    items: page.items.map((user) => ({ alias_name: '', ...withoutUnset(foundUser(call.state, user)) })),
    next_page_token: page.nextToken ?? '',
    ...(wanted.with_total === true ? { total: users.filter(isFound).length } : {}),
  };
  return succeedWith(data, rulesOf(call, wanted));
});

function matches(user: WpsUser, wanted: SearchQuery): boolean {
  const among: readonly string[] = wanted.search_source_v2 ?? wanted.search_source ?? ['company_user'];
  const types: readonly string[] = wanted.user_type ?? ['company_member'];
  const statuses: readonly string[] = wanted.status ?? [answeredStatus(user)];
  const keyword = wanted.keyword.toLowerCase();
  return (
    among.includes('company_user') &&
    types.includes('company_member') &&
    statuses.includes(answeredStatus(user)) &&
    (wanted.search_field ?? searchFields).some((field) => user[field].toLowerCase().includes(keyword))
  );
}

function rulesOf({ token }: GrantedCall, wanted: SearchQuery): InferredRuleId[] {
  const among: readonly string[] = wanted.search_source_v2 ?? wanted.search_source ?? [];
  return [
    'wps.search-match',
    ...(token.kind === 'user' ? (['wps.user-token-range'] as const) : []),
    ...(among.some((source) => source !== 'company_user') || wanted.user_type?.includes('external_guest') === true
      ? (['wps.search-others'] as const)
      : []),
  ];
}
