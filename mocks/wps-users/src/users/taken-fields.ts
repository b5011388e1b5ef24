import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** The fields that no two users may share, what is answered when they would, and by which rule. */
const refusals = {
  phone: ['phoneTaken', 'wps.taken'],
  email: ['emailTaken', 'wps.taken'],
  employee_id: ['employeeIdTaken', 'wps.taken'],
  ex_user_id: ['exUserIdTaken', 'wps.taken'],
  user_name: ['userNameTaken', 'wps.user-names-unique'],
} as const;

export type UniqueFields = { readonly [Field in keyof typeof refusals]?: string | undefined };

/**
 * Refuses a phone, email, employee id or ex_user_id that another user has, and a name where the company's have to
 * differ; a deleted user's is free again.
 */
export function refuseTakenFields(
  state: WpsState,
  fields: UniqueFields,
  ownId: string | undefined,
): VendorResponse | undefined {
  const others = [...state.users.values()].filter(({ id, deleted }) => id !== ownId && !deleted);
  return firstRefusal([
    refuseTaken('phone', fields.phone, others),
    refuseTaken('email', fields.email, others),
    refuseTaken('employee_id', fields.employee_id, others),
    refuseTaken('ex_user_id', fields.ex_user_id, others),
    state.company.userNamesUnique ? refuseTaken('user_name', fields.user_name, others) : undefined,
  ]);
}

function refuseTaken(
  field: keyof typeof refusals,
  value: string | undefined,
  others: readonly WpsUser[],
): VendorResponse | undefined {
  if (value === undefined || value === '') return undefined;
  const holder = others.find((user) => user[field] === value);
  if (holder === undefined) return undefined;
  const [reason, rule] = refusals[field];
  return fail(reason, { inferredRules: [rule], diagnostics: `${field} is that of user ${holder.id}` });
}
