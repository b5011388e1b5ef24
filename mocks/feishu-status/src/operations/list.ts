import { defaultPageSize, type ListQuery, listQuery } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { requireShape } from '../checks/require-shape.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';
import { statusesOf } from '../state/statuses-of-tenant.ts';
import { checkCall } from './check-call.ts';
import { pageTokenOf, startOfPage } from './page-token.ts';
import { systemStatusOf } from './system-status.ts';

/**
 * The tenant's statuses, page by page.
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/list
 */
export function list(call: FeishuCall): VendorResponse {
  const { caller, input } = checkCall(call, 'list', (query) => readListQuery(call, query));
  const statuses = inListOrder(call, statusesOf(call.state, caller.tenant));
  const rest = statuses.slice(startOfPage(call, statuses, input.page_token)).filter(({ deleted }) => !deleted);

  // Of two statuses, one had to come first.
  if (statuses.length > 1) call.inferredRules.add('feishu.list-order');
  const page = rest.slice(0, Number(input.page_size ?? defaultPageSize));
  const last = page.at(-1);
  const has_more = rest.length > page.length;
  return succeed(call, {
    items: page.map((status) => systemStatusOf(call, status)),
    ...(has_more && last !== undefined && { page_token: pageTokenOf(last) }),
    has_more,
  });
}

function inListOrder({ state }: FeishuCall, statuses: readonly FeishuStatus[]): readonly FeishuStatus[] {
  if (state.switches.listOrder === 'creation') return statuses;
  return statuses.toSorted((one, other) => one.priority - other.priority);
}

function readListQuery(call: FeishuCall, query: Readonly<Record<string, string>>): ListQuery {
  const { page_token, ...others } = query;
  if (page_token !== '' || call.state.switches.pageToken === 'checked')
    return requireShape(call, 'query', listQuery, query);
  call.inferredRules.add('feishu.page-token');
  return requireShape(call, 'query', listQuery, others);
}
