import { isMissing } from '../../checks/read-json-body.ts';
import { readOpenUserIds } from '../../checks/read-open-user-ids.ts';
import { readStatus } from '../../checks/read-status.ts';
import { findMember } from '../../members/find-member.ts';
import { setMemberStatuses } from '../../members/set-member-statuses.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation } from '../business-operation.ts';

/**
 * Disables or enables one employee, or a list of them: the page wants openUserId or openUserIds.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/status.html
 */
export const setMemberStatus: BusinessOperation = {
  fields: ['openUserId', 'openUserIds', 'status'],
  // The table of the page wants currentOpenUserId, its example does not have it.
  actor: 'contradictory',
  success: 'okSuccess',
  accepts: (body) => bodyKind(body) === 'memberStatus',
  perform: (request) => {
    const { openUserId, openUserIds, status: given } = request.body;
    if (!isMissing(openUserId) && !isMissing(openUserIds)) {
      return {
        refusal: {
          reason: 'parameterInvalid',
          diagnostics: 'openUserId and openUserIds are both given; the page wants one of them.',
          inferredRules: ['fxiaoke.one-or-list'],
        },
      };
    }
    const status = readStatus(given);
    if (!isMissing(openUserIds)) {
      const list = readOpenUserIds(openUserIds);
      if (list.refusal) return list;
      return status.refusal ? status : setMemberStatuses(request, list.value, status.value);
    }
    const user = findMember(request, openUserId);
    if (user.refusal) return user;
    return status.refusal ? status : setMemberStatuses(request, [user.value.id], status.value);
  },
};
