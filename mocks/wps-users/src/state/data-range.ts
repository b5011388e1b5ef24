import type { WpsApp, WpsUser } from './seed-schema.ts';
import type { WpsState } from './wps-state.ts';

/** Whether an app may touch a user: one of the user's departments, or one above it, is in the app's data range. */
export function isInDataRange(state: WpsState, app: WpsApp, user: WpsUser): boolean {
  const { dataRange } = app;
  if (dataRange === 'all') return true;
  return user.dept_ids.some((id) => wayUp(state, id).some((departmentId) => dataRange.includes(departmentId)));
}

/** A department and all those above it. */
function wayUp(state: WpsState, departmentId: string): string[] {
  const department = state.departments.get(departmentId);
  return department === undefined ? [] : [department.id, ...wayUp(state, department.parent_id)];
}
