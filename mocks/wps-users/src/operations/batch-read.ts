import * as z from 'zod';
import { succeedWith } from '../answer/succeed.ts';
import { filled, statusList } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import { printUsers } from '../users/print-user.ts';
import { readUsers } from '../users/read-users.ts';
import { fullUser } from '../users/user-view.ts';
import { defineOperation } from './define-operation.ts';

const body = jsonBody(
  z.object({ status: statusList, user_ids: filled(z.string()), with_dept: z.boolean().optional() }),
  'user_ids',
);

/** `POST /v7/users/batch_read`. */
export const answerBatchRead = defineOperation('batchRead', body, (call, { status, user_ids, with_dept = false }) => {
  const { users, inferredRules } = readUsers(call, user_ids, (userId) => call.state.users.get(userId), status);
  const printed = printUsers(
    users.map((user) => fullUser(call.state, user, with_dept)),
    call.scopes,
  );
  return succeedWith({ items: printed.items }, [...inferredRules, ...printed.inferredRules]);
});
