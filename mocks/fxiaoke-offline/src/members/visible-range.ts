import type { Refusal } from '../checks/checked.ts';
import type { App } from '../seed/app.ts';
import type { User } from '../seed/user.ts';

/** Whether an employee is in the app's visible range. */
export function isVisibleTo({ visibleEmployees }: App, { id }: User): boolean {
  return visibleEmployees?.includes(id) ?? true;
}

/** What a call is answered that asks for an employee outside the app's visible range. */
export const employeeHidden: Refusal = {
  reason: 'employeeDataForbidden',
  diagnostics: "An employee is outside the app's visible range.",
  inferredRules: ['fxiaoke.employee-hidden'],
};
