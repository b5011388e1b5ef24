import { absolutePath } from '../state/department-tree.ts';
import type { WpsDepartment } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** A department as an answer prints it; what is not set is left out. */
export function departmentView(state: WpsState, department: WpsDepartment) {
  const { ctime, ex_dept_id, id, leaders, name, order, parent_id } = department;
  return {
    abs_path: absolutePath(state, id),
    ctime,
    ...(ex_dept_id === '' ? {} : { ex_dept_id }),
    id,
    ...(leaders.length === 0 ? {} : { leaders: leaders.map(({ order, user_id }) => ({ order, user_id })) }),
    name,
    order,
    parent_id,
  };
}
