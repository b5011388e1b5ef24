import { succeedWith } from '../answer/succeed.ts';
import { refuseBearer } from '../checks/bearer.ts';
import { userOf } from '../checks/caller.ts';
import { nothing } from '../reading/reading.ts';
import { withoutUnset } from '../users/print-user.ts';
import { defineOperation } from './define-operation.ts';

/** `GET /v7/users/current`: who the user of the token is. */
export const answerCurrent = defineOperation('current', nothing, ({ state, token }) => {
  const user = userOf(state, token);
  if (user === undefined) return refuseBearer('the token is that of no user');
  const { avatar, id, user_name } = user;
  return succeedWith(withoutUnset({ avatar, company_id: state.company.id, id, user_name }));
});
