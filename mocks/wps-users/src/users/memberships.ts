import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsState } from '../state/wps-state.ts';

/** Refuses more departments than a user may be in, and to put a user into one that takes nobody. */
export function refuseMemberships(
  { company, departments }: WpsState,
  wanted: readonly string[],
  had: readonly string[] = [],
): VendorResponse | undefined {
  const limit = company.maxDepartmentsPerUser;
  const joined = wanted.filter((id) => !had.includes(id));
  const closed = joined.find((id) => departments.get(id)?.takesMembers === false);
  return firstRefusal([
    closed === undefined
      ? undefined
      : fail('userDepartmentsInvalid', {
          inferredRules: ['wps.closed-department'],
          diagnostics: `department ${closed} takes no members`,
        }),
    limit === null || wanted.length <= limit
      ? undefined
      : fail('userDepartmentLimitExceeded', {
          inferredRules: ['wps.department-limit'],
          diagnostics: `a user may be in ${limit} departments by maxDepartmentsPerUser, not in ${wanted.length}`,
        }),
  ]);
}
