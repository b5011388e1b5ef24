import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { isJsonObject } from '../../checks/read-json-body.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { changeMember, type MemberChanges } from '../../members/change-member.ts';
import { findMember } from '../../members/find-member.ts';
import type { User } from '../../seed/user.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';

const text = z.string().optional();
const departmentId = z.int().nonnegative();

const userParameters = z.object({
  account: text,
  name: text,
  fullName: text,
  position: text,
  gender: z.enum(['M', 'F']).optional(),
  mobile: text,
  email: text,
  qq: text,
  weixin: text,
  mainDepartmentId: departmentId.optional(),
  attachingDepartmentIds: z.array(departmentId).max(500).optional(),
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
  const parameters = readParameters(userParameters, given);
  if (parameters.refusal) return parameters;

  const refusal = changeMember(request, user.value, changesOf(parameters.value, user.value));
  if (refusal) return { refusal };
  const isUnlisted = Object.keys(given).some((name) => name !== 'openUserId' && !(name in userParameters.shape));
  return { value: { inferredRules: isUnlisted ? ['fxiaoke.unlisted-fields'] : [] } };
}

function changesOf(parameters: z.output<typeof userParameters>, user: User): MemberChanges {
  const { mainDepartmentId, attachingDepartmentIds, ...plain } = parameters;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  if (mainDepartmentId === undefined && attachingDepartmentIds === undefined) return given;
  const [main = mainDepartmentId, ...attaching] = user.departmentIds;
  const departments = [mainDepartmentId ?? main, ...(attachingDepartmentIds ?? attaching)];
  return { ...given, departmentIds: [...new Set(departments.filter((id) => id !== undefined))] };
}
