import type { WpsUser } from '../state/seed-schema.ts';

/** The id of the main department: the one that was set, otherwise the first; empty for a user without departments. */
export function mainDepartment({ def_dept_id, dept_ids }: WpsUser): string {
  return def_dept_id === '' ? (dept_ids[0] ?? '') : def_dept_id;
}
