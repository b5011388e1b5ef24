import { succeedWith } from '../answer/succeed.ts';
import { nothing } from '../reading/reading.ts';
import { departmentView } from '../users/department-view.ts';
import { defineOperation } from './define-operation.ts';
import { findPathUser } from './path-user.ts';

/** `GET /v7/users/{user_id}/depts`. */
export const answerDepts = defineOperation('depts', nothing, (call) => {
  const verdict = findPathUser(call);
  if (verdict.kind === 'refused') return verdict.response;
  const items = verdict.change.dept_ids.flatMap((id) => {
    const department = call.state.departments.get(id);
    return department === undefined ? [] : [departmentView(call.state, department)];
  });
  return succeedWith({ items });
});
