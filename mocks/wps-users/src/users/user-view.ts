import { absolutePath } from '../state/department-tree.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { answeredStatus } from './answered-status.ts';
import { mainDepartment } from './main-department.ts';

/** A user as an answer prints it; fields that are not set are left out when it is sent. */
export type UserView = Readonly<Record<string, unknown>>;

/** The fields of batch_read, list and get. */
export function fullUser(state: WpsState, user: WpsUser, withDept: boolean): UserView {
  return { ...detailedUser(state, user, withDept), def_dept_id: mainDepartment(user) };
}

/** The fields of create: no `def_dept_id`, though the request takes one, but `login_name`. */
export function createdUser(state: WpsState, user: WpsUser): UserView {
  return { ...detailedUser(state, user, true), login_name: user.login_name };
}

/** The fields of by_emails, by_phones and by_ex_user_ids. */
export function briefUser(state: WpsState, user: WpsUser, withDept: boolean): UserView {
  const { avatar, ctime, email, ex_user_id, id, phone, role, title, user_name } = user;
  const status = answeredStatus(user);
  const depts = withDept ? departmentsOf(state, user) : undefined;
  return { avatar, ctime, depts, email, ex_user_id, id, phone, role, status, title, user_name };
}

function detailedUser(state: WpsState, user: WpsUser, withDept: boolean): UserView {
  const { city, country, ctime, email, employee_id, employer, employment_status, employment_type } = user;
  const { ex_user_id, gender, id, leader_id, phone, role, telephone, title, user_name, work_place } = user;
  const status = answeredStatus(user);
  return {
    ...{ city, country, ctime, depts: withDept ? departmentsOf(state, user) : undefined },
    ...{ email, employee_id, employer, employment_status, employment_type, ex_user_id, gender, id },
    ...{ leader_id, phone, role, status, telephone, title, user_name, work_place },
  };
}

function departmentsOf(state: WpsState, user: WpsUser) {
  return user.dept_ids.map((id) => ({
    abs_path: absolutePath(state, id),
    id,
    name: state.departments.get(id)?.name ?? '',
  }));
}
