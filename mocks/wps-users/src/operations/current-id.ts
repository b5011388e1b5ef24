import { succeedWith } from '../answer/succeed.ts';
import { refuseBearer } from '../checks/bearer.ts';
import { userOf } from '../checks/caller.ts';
import { nothing } from '../reading/reading.ts';
import { defineOperation } from './define-operation.ts';

/** `GET /v7/users/current_id`: the ids of the user of the token. */
export const answerCurrentId = defineOperation('currentId', nothing, ({ state, token }) => {
  const user = userOf(state, token);
  if (user === undefined) return refuseBearer('the token is that of no user');
  return succeedWith({ company_id: state.company.id, user_id: user.id });
});
