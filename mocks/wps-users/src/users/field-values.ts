import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsState } from '../state/wps-state.ts';

/** The fields of create and update that cannot hold any text; an empty one stands for no value. */
export interface WrittenFields {
  readonly user_name?: string | undefined;
  readonly def_dept_id?: string | undefined;
  readonly leader_id?: string | undefined;
  readonly employment_status?: string | undefined;
  readonly employment_type?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

const employmentTypes = ['permanent', 'intern', 'teacher', 'student', 'staff', 'employee', 'alumni', 'other'];

const rule = { inferredRules: ['wps.field-values'] } as const;

/** Refuses values that no user can have, with the code that the vendor's table has for the field. */
export function refuseFieldValues(
  state: WpsState,
  fields: WrittenFields,
  departmentIds: readonly string[],
): VendorResponse | undefined {
  const { user_name, leader_id = '', employment_status = '', employment_type = '', phone = '', email = '' } = fields;
  return firstRefusal([
    user_name === '' ? fail('userNameInvalid', { ...rule, diagnostics: 'user_name is empty' }) : undefined,
    refuseMainDepartment(state, fields.def_dept_id ?? '', departmentIds),
    leader_id === '' || state.users.get(leader_id)?.deleted === false
      ? undefined
      : fail('leaderInvalid', { ...rule, diagnostics: `leader_id ${leader_id} is no user` }),
    /^[+\d][\d -]*$|^$/.test(phone)
      ? undefined
      : fail('phoneInvalid', { ...rule, diagnostics: 'phone may hold digits, blanks, hyphens and a plus in front' }),
    /^[^\s@]+@[^\s@]+$|^$/.test(email)
      ? undefined
      : fail('emailInvalid', { ...rule, diagnostics: 'email must read name@host' }),
    ['', 'probationary'].includes(employment_status)
      ? undefined
      : fail('employmentStatusInvalid', { ...rule, diagnostics: 'employment_status can only be probationary' }),
    ['', ...employmentTypes].includes(employment_type)
      ? undefined
      : fail('employmentTypeInvalid', { ...rule, diagnostics: `employment_type is none of ${employmentTypes}` }),
  ]);
}

function refuseMainDepartment(state: WpsState, departmentId: string, departmentIds: readonly string[]) {
  if (departmentId === '' || departmentIds.includes(departmentId)) return undefined;
  if (!state.departments.has(departmentId)) {
    return fail('departmentNotFound', {
      inferredRules: ['wps.unknown-department'],
      diagnostics: `there is no department ${departmentId}`,
    });
  }
  return fail('mainDepartmentInvalid', { ...rule, diagnostics: `the user is not in the department ${departmentId}` });
}
