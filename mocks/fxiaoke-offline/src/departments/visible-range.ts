import type { Refusal } from '../checks/checked.ts';
import type { App } from '../seed/app.ts';

/** Whether a department is in the app's visible range. */
export function isVisibleDepartment({ visibleDepartments }: App, id: number): boolean {
  return visibleDepartments?.includes(id) ?? true;
}

/** What a call is answered that names a department outside the app's visible range. */
export const departmentHidden: Refusal = {
  reason: 'departmentForbidden',
  diagnostics: "A department is outside the app's visible range.",
  inferredRules: ['fxiaoke.department-hidden'],
};
