import { operations } from '@x/fxiaoke-offline/contract';
import { readOpenUserIds } from '../../checks/read-open-user-ids.ts';
import { readStatus } from '../../checks/read-status.ts';
import { setMemberStatuses } from '../../members/set-member-statuses.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation, BusinessRequest } from '../business-operation.ts';

/**
 * Disables or enables employees.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
 */
export const setMemberStatusBatch: BusinessOperation = {
  fields: ['openUserIds', 'status'],
  actor: 'notListed',
  success: 'okSuccess',
  accepts: (body) => bodyKind(body) === 'memberStatusBatch',
  perform: (request) => {
    const openUserIds = readOpenUserIds(request.body['openUserIds']);
    if (openUserIds.refusal) return openUserIds;
    const status = readStatus(request.body['status']);
    if (status.refusal) return status;
    const done = setMemberStatuses(request, openUserIds.value, status.value);
    if (done.refusal || !isAnotherPagesToo(request)) return done;
    return { value: { inferredRules: ['fxiaoke.list-taken-as-batch', ...(done.value.inferredRules ?? [])] } };
  },
};

/** Whether the body is that of Set Member Status as well, whose page prints the same path. */
function isAnotherPagesToo({ call, body }: BusinessRequest): boolean {
  return call.request.path === operations.setMemberStatus.path && Object.hasOwn(body, 'currentOpenUserId');
}
