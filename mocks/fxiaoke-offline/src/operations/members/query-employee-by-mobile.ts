import { MemberStatus } from '@x/fxiaoke-offline/contract';
import * as z from 'zod';
import { readParameters } from '../../checks/read-parameters.ts';
import { noEmployeeFound } from '../../members/employee-unknown.ts';
import { memberByMobileView } from '../../members/member-view.ts';
import { employeeHidden, isVisibleTo } from '../../members/visible-range.ts';
import type { InferredRuleId } from '../../rules.ts';
import type { BusinessOperation } from '../business-operation.ts';

const parameters = z.object({ mobile: z.string().min(1) });

/** Finds the employees with a mobile number. It is how a caller gets a first openUserId, so it asks for none. */
export const queryEmployeeByMobile: BusinessOperation = {
  fields: ['mobile'],
  actor: 'notListed',
  success: 'success',
  perform: ({ call, caller, body }) => {
    const read = readParameters(parameters, body);
    if (read.refusal) return read;
    const found = [...call.state.users.values()].filter(
      ({ corpId, mobile }) => corpId === caller.corp.id && mobile === read.value.mobile,
    );
    const unfound = found.length === 0 ? noEmployeeFound(call.state.switches) : undefined;
    if (unfound) return { refusal: unfound };
    if (!found.every((user) => isVisibleTo(caller.app, user))) return { refusal: employeeHidden };
    const inferredRules: InferredRuleId[] = [];
    if (found.length === 0) inferredRules.push('fxiaoke.unknown-mobile');
    if (found.some(({ status }) => status === MemberStatus.Disabled)) inferredRules.push('fxiaoke.disabled-by-mobile');
    const empList = found.map((user) => memberByMobileView(user, caller.corp.enterpriseId));
    return { value: { payload: { empList }, inferredRules } };
  },
};
