import * as z from 'zod';
import { succeedWith } from '../answer/succeed.ts';
import { statusList } from '../reading/fields.ts';
import { cutPage } from '../reading/paging.ts';
import { queryOf } from '../reading/query.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import { answeredStatus } from '../users/answered-status.ts';
import { printUsers } from '../users/print-user.ts';
import { isVisible } from '../users/read-users.ts';
import { fullUser } from '../users/user-view.ts';
import { defineOperation } from './define-operation.ts';

const query = queryOf(
  { status: 'list', page_size: 'integer', page_token: 'text', with_dept: 'boolean', with_total: 'boolean' },
  z.object({
    status: statusList,
    page_size: z.int().min(1).max(50).optional(),
    page_token: z.string().optional(),
    with_dept: z.boolean().optional(),
    with_total: z.boolean().optional(),
  }),
);

/** `GET /v7/users`. */
export const answerList = defineOperation('list', query, (call, { status, page_size = 10, ...wanted }) => {
  const { state, scopes } = call;
  const users = [...state.users.values()];
  const statuses: readonly string[] = status;
  const isListed = (user: WpsUser) => isVisible(call, user) && statuses.includes(answeredStatus(user));
  const page = cutPage(users, isListed, { size: page_size, token: wanted.page_token });
  if (page.kind === 'refused') return page.response;

  const { items, inferredRules } = printUsers(
    page.items.map((user) => fullUser(state, user, wanted.with_dept === true)),
    scopes,
  );
  const data = {
    items,
    ...(page.nextToken === undefined ? {} : { next_page_token: page.nextToken }),
    ...(wanted.with_total === true ? { total: users.filter(isListed).length } : {}),
  };
  return succeedWith(data, inferredRules);
});
