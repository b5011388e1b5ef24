import { fail } from '../answer/fail.ts';
import { isDepartmentInDataRange } from '../state/data-range.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** The departments of a list, each once, if all are there and the app may touch them. */
export function findDepartments(state: WpsState, app: WpsApp, departmentIds: readonly string[]): Verdict<string[]> {
  const unknown = departmentIds.find((id) => !state.departments.has(id));
  if (unknown !== undefined) {
    return refused(
      fail('departmentNotFound', {
        inferredRules: ['wps.unknown-department'],
        diagnostics: `there is no department ${unknown}`,
      }),
    );
  }
  const outside = departmentIds.find((id) => !isDepartmentInDataRange(state, app, id));
  if (outside !== undefined) {
    return refused(
      fail('permissionDenied', { diagnostics: `department ${outside} is outside the data range of app ${app.id}` }),
    );
  }
  return allowed([...new Set(departmentIds)]);
}
