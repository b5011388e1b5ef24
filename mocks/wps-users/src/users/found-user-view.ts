import { absolutePath } from '../state/department-tree.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { answeredStatus } from './answered-status.ts';
import { mainDepartment } from './main-department.ts';
import type { UserView } from './user-view.ts';

/** A user as search prints it. The departments' key is `dept_id` here and `id` everywhere else. */
export function foundUser(state: WpsState, user: WpsUser): UserView {
  const { alias_name, avatar, biz_email, city, country, ctime, email, employee_id, ex_user_id, gender } = user;
  const { id, login_name, mtime, phone, role, telephone, title, user_name, work_place } = user;
  const def_dept_id = mainDepartment(user);
  const status = answeredStatus(user);
  return {
    ...{ alias_name, avatar, biz_email, city, country, ctime, depts: departmentsOf(state, user) },
    ...{ email, employee_id, ex_user_id, gender, id, login_name, mtime, phone, role, status },
    ...{ telephone, title, user_name, work_place },
    ...{ def_dept_id, def_dept_name: state.departments.get(def_dept_id)?.name ?? '', high_light: {} },
  };
}

function departmentsOf(state: WpsState, user: WpsUser) {
  return user.dept_ids.map((id) => {
    const department = state.departments.get(id);
    return {
      abs_path: absolutePath(state, id),
      dept_id: id,
      is_leader: department?.leaders.some(({ user_id }) => user_id === user.id) ?? false,
      name: department?.name ?? '',
      order: user.dept_orders[id] ?? 0,
    };
  });
}
