import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { refuseFieldValues, type WrittenFields } from './field-values.ts';
import { findDepartments } from './find-departments.ts';
import { refuseTakenFields } from './taken-fields.ts';
import { refused, type Verdict } from './verdict.ts';

interface NewUser extends WrittenFields {
  readonly user_name: string;
  readonly dept_ids: readonly string[];
}

/** The departments of a new user, if the company may have the user. */
export function checkNewUser(state: WpsState, app: WpsApp, fields: NewUser): Verdict<string[]> {
  const departments = findDepartments(state, app, fields.dept_ids);
  const refusal = firstRefusal([
    departments.kind === 'refused' ? departments.response : undefined,
    refuseFieldValues(state, fields, fields.dept_ids),
    refuseTakenFields(state, fields, undefined),
    refuseOneMore(state),
  ]);
  return refusal === undefined ? departments : refused(refusal);
}

function refuseOneMore({ company, users }: WpsState) {
  const members = [...users.values()].filter(({ deleted }) => !deleted).length;
  if (company.memberLimit === null || members < company.memberLimit) return undefined;
  return fail('companyMemberLimitExceeded', {
    inferredRules: ['wps.member-limit'],
    diagnostics: `the company has ${members} users, and memberLimit is ${company.memberLimit}`,
  });
}
