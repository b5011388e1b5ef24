import { succeed } from '../answer/succeed.ts';
import { nothing } from '../reading/reading.ts';
import { changeUser } from '../users/change-user.ts';
import { sparingSuperAdministrators } from '../users/find-user.ts';
import { defineOperation } from './define-operation.ts';
import { findPathUser } from './path-user.ts';

/** `POST /v7/users/{user_id}/delete`, without a body. */
export const answerDelete = defineOperation('delete', nothing, (call) => {
  const verdict = sparingSuperAdministrators(findPathUser(call));
  if (verdict.kind === 'refused') return verdict.response;
  changeUser(call.state, verdict.change, { deleted: true }, call.now);
  return succeed();
});
