import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** The fields that no two users may share, and what is answered when they would. */
const reasons = {
  phone: 'phoneTaken',
  email: 'emailTaken',
  employee_id: 'employeeIdTaken',
  ex_user_id: 'exUserIdTaken',
} as const;

export type UniqueFields = { readonly [Field in keyof typeof reasons]?: string | undefined };

/** Refuses a phone, email, employee id or ex_user_id that another user has; a deleted user's is free again. */
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
  ]);
}

function refuseTaken(
  field: keyof typeof reasons,
  value: string | undefined,
  others: readonly WpsUser[],
): VendorResponse | undefined {
  if (value === undefined || value === '') return undefined;
  const holder = others.find((user) => user[field] === value);
  if (holder === undefined) return undefined;
  return fail(reasons[field], { inferredRules: ['wps.taken'], diagnostics: `${field} is that of user ${holder.id}` });
}
