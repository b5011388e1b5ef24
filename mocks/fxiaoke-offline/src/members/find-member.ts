import type { Checked } from '../checks/checked.ts';
import { isMissing } from '../checks/read-json-body.ts';
import type { BusinessRequest } from '../operations/business-operation.ts';
import type { User } from '../seed/user.ts';
import { employeeUnknown } from './employee-unknown.ts';
import { employeeHidden, isVisibleTo } from './visible-range.ts';

/** The employee of the caller's corp, in the app's visible range, that an openUserId of the request names. */
export function findMember({ call, caller }: BusinessRequest, openUserId: unknown): Checked<User> {
  if (isMissing(openUserId)) {
    return {
      refusal: {
        reason: 'openUserIdMissing',
        diagnostics: 'openUserId is missing.',
        inferredRules: ['fxiaoke.open-user-id-parameter'],
      },
    };
  }
  if (typeof openUserId !== 'string') {
    return {
      refusal: {
        reason: 'openUserIdInvalid',
        diagnostics: 'openUserId is not a string.',
        inferredRules: ['fxiaoke.open-user-id-parameter'],
      },
    };
  }
  const user = call.state.users.get(openUserId);
  if (user?.corpId !== caller.corp.id) {
    return { refusal: employeeUnknown(call.state.switches, 'openUserId names no employee of the corp.') };
  }
  return isVisibleTo(caller.app, user) ? { value: user } : { refusal: employeeHidden };
}
