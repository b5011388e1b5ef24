import type { Refusal } from '../checks/checked.ts';
import type { BusinessRequest } from '../operations/business-operation.ts';
import type { Corp } from '../seed/corp.ts';
import type { User } from '../seed/user.ts';

/** What a call may change of an employee. */
export type MemberChanges = Partial<Omit<User, 'id' | 'employeeId' | 'corpId' | 'createTime' | 'updateTime'>>;

/**
 * Changes an employee, or refuses and changes nothing: an account, name or mobile of another employee, a department
 * or leader that the corp does not have. Both the address book and PersonnelObj come here, so both keep the same rules.
 */
export function changeMember(
  { call, caller }: BusinessRequest,
  user: User,
  changes: MemberChanges,
): Refusal | undefined {
  const changed: User = { ...user, ...changes };
  const refusal = findFault(changed, changes, caller.corp, call.state);
  if (refusal) return refusal;
  call.state.users.set(user.id, { ...changed, updateTime: call.now.getTime() });
  return undefined;
}

/** Why an employee cannot be as they would be after the changes. */
export function findFault(
  changed: User,
  changes: MemberChanges,
  corp: Corp,
  { users, departments }: BusinessRequest['call']['state'],
): Refusal | undefined {
  const others = [...users.values()].filter(({ id, corpId }) => corpId === corp.id && id !== changed.id);
  const unique = (['account', 'name', 'mobile'] as const).filter(
    (field) => field !== 'name' || !corp.allowsDuplicateNames,
  );
  const taken = unique.find((field) => {
    const value = changes[field];
    return value !== undefined && value !== '' && others.some((other) => other[field] === value);
  });
  if (taken !== undefined) {
    return {
      reason: 'parameterInvalid',
      diagnostics: `Another employee of the corp has this ${taken}.`,
      inferredRules: ['fxiaoke.member-field-taken'],
    };
  }
  if (corp.allowsDuplicateNames && changed.employeeNumber === '') {
    return {
      reason: 'parameterInvalid',
      diagnostics: 'employeeNumber is missing, and the corp allows employees to have the same name.',
      inferredRules: ['fxiaoke.employee-number-required'],
    };
  }
  if (changes.departmentIds?.some((id) => departments.get(id)?.corpId !== corp.id)) {
    return {
      reason: 'departmentNotFound',
      diagnostics: 'A department id names no department of the corp.',
      inferredRules: ['fxiaoke.unknown-department'],
    };
  }
  if (changes.leaderId !== undefined && changes.leaderId !== '' && users.get(changes.leaderId)?.corpId !== corp.id) {
    return {
      reason: 'openUserIdNotFound',
      diagnostics: 'The leader is no employee of the corp.',
      inferredRules: ['fxiaoke.unknown-employee'],
    };
  }
  return undefined;
}
