import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { isJsonObject, type JsonObject } from '../../checks/read-json-body.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { departmentHidden, isVisibleDepartment } from '../../departments/visible-range.ts';
import { changeMember, type MemberChanges } from '../../members/change-member.ts';
import { findMember } from '../../members/find-member.ts';
import type { User } from '../../seed/user.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';

const text = z.string().optional();
const departmentId = z.int().nonnegative();

const departmentParameters = z.object({
  mainDepartmentId: departmentId.optional(),
  attachingDepartmentIds: z.array(departmentId).max(500).optional(),
});

const userParameters = departmentParameters.extend({
  account: text,
  name: text,
  fullName: text,
  position: text,
  gender: z.enum(['M', 'F']).optional(),
  mobile: text,
  email: text,
  qq: text,
  weixin: text,
  employeeNumber: text,
  hireDate: text,
  birthDate: text,
  startWorkDate: text,
  leaderId: text,
});

/**
 * Changes an employee; what is left out stays as it is.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/member/
 */
export const updateMember: BusinessOperation = {
  fields: ['user'],
  actor: 'notListed',
  success: 'okSuccess',
  accepts: (body) => bodyKind(body) === 'member',
  perform: update,
};

function update(request: BusinessRequest): Checked<Outcome> {
  const { user: given } = request.body;
  if (!isJsonObject(given)) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'user is no object.',
        inferredRules: ['fxiaoke.parameter-invalid'],
      },
    };
  }
  const user = findMember(request, given['openUserId']);
  if (user.refusal) return user;
  const parameters = readMember(request, given);
  if (parameters.refusal) return parameters;
  if (namesHiddenDepartment(request, parameters.value)) return { refusal: departmentHidden };

  const refusal = changeMember(request, user.value, changesOf(parameters.value, user.value));
  return refusal ? { refusal } : { value: {} };
}

type MemberParameters = z.output<typeof userParameters>;

/** The fields that are to change; a department id of the wrong type has a code of its own while the switch says so. */
function readMember({ call }: BusinessRequest, given: JsonObject): Checked<MemberParameters> {
  if (call.state.switches.memberDepartmentCode === 'departmentIdInvalid') {
    const ids = departmentParameters.safeParse(given);
    if (!ids.success) {
      return {
        refusal: {
          reason: 'departmentIdInvalid',
          diagnostics: 'A department id is no whole number, or there are more than 500.',
          inferredRules: ['fxiaoke.member-department-invalid'],
        },
      };
    }
  }
  return readParameters(userParameters, given);
}

/** Whether the employee is to be in a department of the corp that is outside the app's visible range. */
function namesHiddenDepartment(
  { call, caller }: BusinessRequest,
  { mainDepartmentId, attachingDepartmentIds = [] }: MemberParameters,
): boolean {
  return [mainDepartmentId ?? [], ...attachingDepartmentIds]
    .flat()
    .some((id) => call.state.departments.get(id)?.corpId === caller.corp.id && !isVisibleDepartment(caller.app, id));
}

function changesOf(parameters: MemberParameters, user: User): MemberChanges {
  const { mainDepartmentId, attachingDepartmentIds, ...plain } = parameters;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  if (mainDepartmentId === undefined && attachingDepartmentIds === undefined) return given;
  const [main = mainDepartmentId, ...attaching] = user.departmentIds;
  const departments = [mainDepartmentId ?? main, ...(attachingDepartmentIds ?? attaching)];
  return { ...given, departmentIds: [...new Set(departments.filter((id) => id !== undefined))] };
}
