import type { WpsDepartment } from './seed-schema.ts';
import type { WpsState } from './wps-state.ts';

/** A department and all those above it, up to the root. */
export function wayUp(state: WpsState, departmentId: string): WpsDepartment[] {
  const department = state.departments.get(departmentId);
  return department === undefined ? [] : [department, ...wayUp(state, department.parent_id)];
}

/** The names from the root down to the department. */
export function absolutePath(state: WpsState, departmentId: string): string {
  return wayUp(state, departmentId)
    .map(({ name }) => name)
    .reverse()
    .join('/');
}
