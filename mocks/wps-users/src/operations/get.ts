import * as z from 'zod';
import { succeedWith } from '../answer/succeed.ts';
import { queryOf } from '../reading/query.ts';
import { printUsers } from '../users/print-user.ts';
import { fullUser } from '../users/user-view.ts';
import { defineOperation } from './define-operation.ts';
import { findPathUser } from './path-user.ts';

const query = queryOf({ with_dept: 'boolean' }, z.object({ with_dept: z.boolean().optional() }));

/** `GET /v7/users/{user_id}`. */
export const answerGet = defineOperation('get', query, (call, { with_dept = false }) => {
  const verdict = findPathUser(call);
  if (verdict.kind === 'refused') return verdict.response;
  const { items, inferredRules } = printUsers([fullUser(call.state, verdict.change, with_dept)], call.scopes);
  return succeedWith(items[0] ?? {}, inferredRules);
});
