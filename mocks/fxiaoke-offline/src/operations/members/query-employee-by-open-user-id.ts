import * as z from 'zod';
import { readParameters } from '../../checks/read-parameters.ts';
import { findMember } from '../../members/find-member.ts';
import { memberView } from '../../members/member-view.ts';
import type { BusinessOperation } from '../business-operation.ts';

const parameters = z.object({ showDepartmentIdsDetail: z.boolean().default(false) });

/** Tells about one employee. The answer carries the employee's fields beside the error fields. */
export const queryEmployeeByOpenUserId: BusinessOperation = {
  fields: ['openUserId', 'showDepartmentIdsDetail'],
  actor: 'notListed',
  success: 'success',
  perform: (request) => {
    const user = findMember(request, request.body['openUserId']);
    if (user.refusal) return user;
    const read = readParameters(parameters, request.body);
    if (read.refusal) return read;
    return { value: { payload: memberView(user.value, read.value.showDepartmentIdsDetail) } };
  },
};
