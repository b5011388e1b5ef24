import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { fieldRefusals, type UserFields } from './field-refusals.ts';
import { findDepartments } from './find-departments.ts';
import { refuseOneMore, roomForMembers } from './member-limit.ts';
import { refuseMemberships } from './memberships.ts';
import { refused, type Verdict } from './verdict.ts';

interface NewUser extends UserFields {
  readonly user_name: string;
  readonly dept_ids: readonly string[];
}

/** The departments of a new user, if the company may have the user. */
export function checkNewUser(state: WpsState, app: WpsApp, fields: NewUser): Verdict<string[]> {
  const departments = findDepartments(state, app, fields.dept_ids);
  const refusal = firstRefusal([
    departments.kind === 'refused' ? departments.response : refuseMemberships(state, departments.change),
    ...fieldRefusals(state, fields, { id: undefined, departmentIds: fields.dept_ids }),
    refuseOneMore(state, roomForMembers(state)),
    refuseClosedCreation(state),
  ]);
  return refusal === undefined ? departments : refused(refusal);
}

function refuseClosedCreation({ company }: WpsState) {
  if (company.userCreation === 'open') return undefined;
  return fail('userCreationFailed', {
    inferredRules: ['wps.closed-creation'],
    diagnostics: `userCreation of company ${company.id} is closed`,
  });
}
