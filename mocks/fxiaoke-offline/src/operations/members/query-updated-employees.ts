import * as z from 'zod';
import type { Refusal } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { noEmployeeFound } from '../../members/employee-unknown.ts';
import { memberView } from '../../members/member-view.ts';
import { employeeHidden, isVisibleTo } from '../../members/visible-range.ts';
import type { InferredRuleId } from '../../rules.ts';
import type { BusinessOperation } from '../business-operation.ts';
import { queryBodyKind } from '../query-body-kind.ts';

const positive = z.int().positive();
const instant = z.int().nonnegative();

const parameters = z
  .object({
    startTime: instant.optional(),
    endTime: instant.optional(),
    pageSize: positive.max(1000).default(20),
    pageNumber: positive.default(1),
    showDepartmentIdsDetail: z.boolean().default(false),
  })
  .refine(({ startTime, endTime }) => startTime === undefined || endTime === undefined || endTime > startTime, {
    path: ['endTime'],
    message: 'has to be greater than startTime',
  });

/**
 * Lists the employees who were changed in a stretch of time, a page at a time. The page shows no more of the answer
 * than the error fields; the rest is as third-party code reads it.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/time/
 */
export const queryUpdatedEmployees: BusinessOperation = {
  fields: ['startTime', 'endTime', 'pageSize', 'pageNumber', 'showDepartmentIdsDetail'],
  actor: 'notListed',
  success: 'okSuccess',
  accepts: (body) => queryBodyKind(body) === 'employees',
  perform: ({ call, caller, body }) => {
    const read = readParameters(parameters, body);
    if (read.refusal) return read;
    const {
      startTime = 0,
      endTime = Number.POSITIVE_INFINITY,
      pageSize,
      pageNumber,
      showDepartmentIdsDetail,
    } = read.value;
    const changed = [...call.state.users.values()]
      .filter(({ corpId, updateTime }) => corpId === caller.corp.id && updateTime >= startTime && updateTime <= endTime)
      .sort((one, other) => one.updateTime - other.updateTime);
    const found = changed.filter((user) => isVisibleTo(caller.app, user));
    const isAnyHidden = found.length < changed.length;
    if (isAnyHidden && call.state.switches.hiddenEmployeesRefused) return { refusal: hiddenRefused };
    const unfound = found.length === 0 ? noEmployeeFound(call.state.switches) : undefined;
    if (unfound) return { refusal: unfound };
    const leftOut: readonly InferredRuleId[] = isAnyHidden ? ['fxiaoke.hidden-left-out'] : [];
    const page = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    const lastChangedTime = found.at(-1)?.updateTime;
    return {
      value: {
        payload: {
          pageNumber,
          pageCount: Math.ceil(found.length / pageSize),
          totalCount: found.length,
          ...(lastChangedTime === undefined ? {} : { lastChangedTime }),
          employees: page.map((user) => memberView(user, showDepartmentIdsDetail)),
        },
        inferredRules: ['fxiaoke.updated-employees-answer', ...leftOut],
      },
    };
  },
};

const hiddenRefused: Refusal = { ...employeeHidden, inferredRules: ['fxiaoke.hidden-employees-refused'] };
