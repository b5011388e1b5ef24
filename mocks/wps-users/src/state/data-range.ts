import { wayUp } from './department-tree.ts';
import type { WpsApp, WpsUser } from './seed-schema.ts';
import type { WpsState } from './wps-state.ts';

/** Whether an app may touch a user: one of the user's departments is in the app's data range. */
export function isInDataRange(state: WpsState, app: WpsApp, user: WpsUser): boolean {
  return app.dataRange === 'all' || user.dept_ids.some((id) => isDepartmentInDataRange(state, app, id));
}

/** Whether an app may touch a department: it, or one above it, is in the app's data range. */
export function isDepartmentInDataRange(state: WpsState, app: WpsApp, departmentId: string): boolean {
  const { dataRange } = app;
  return dataRange === 'all' || wayUp(state, departmentId).some(({ id }) => dataRange.includes(id));
}
