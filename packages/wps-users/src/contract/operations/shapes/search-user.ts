import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import type { AnsweredGender, AnsweredUserStatus, UserRole } from './user-values.ts';

/** A role as the search answers it: there are more of them than elsewhere. */
export type SearchUserRole =
  | UserRole
  | 'sysadmin'
  | 'super-sysadmin'
  | 'audadmin'
  | 'super-audadmin'
  | 'secadmin'
  | 'super-secadmin';

/** A department of a user as the search answers it: its id is `dept_id` here, and `id` elsewhere. */
export interface SearchUserDepartment {
  dept_id: string;
  name?: string | undefined;
  abs_path?: string | undefined;
  /** Whether the user leads the department. */
  is_leader?: boolean | undefined;
  order?: number | undefined;
}

/** A user as the search answers it. The page calls the id optional. */
export interface SearchUser {
  id?: string | undefined;
  user_name?: string | undefined;
  alias_name?: string | undefined;
  /** The address of the picture. */
  avatar?: string | undefined;
  /** Only in companies that use the vendor's mail. */
  biz_email?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  /** When the user was created, in Unix seconds. */
  ctime?: number | undefined;
  /** When the user was changed last, in Unix seconds. */
  mtime?: number | undefined;
  depts?: SearchUserDepartment[] | undefined;
  /** The id of the main department. */
  def_dept_id?: string | undefined;
  def_dept_name?: string | undefined;
  email?: string | undefined;
  employee_id?: string | undefined;
  ex_user_id?: string | undefined;
  gender?: AnsweredGender | undefined;
  /** The parts that matched; the page does not say in which form. */
  high_light?: Record<string, unknown> | undefined;
  login_name?: string | undefined;
  phone?: string | undefined;
  role?: SearchUserRole | undefined;
  status?: AnsweredUserStatus | undefined;
  telephone?: string | undefined;
  title?: string | undefined;
  work_place?: string | undefined;
}

const text = z.optional(z.string());
const number = z.optional(z.number());

const department = z.looseObject({
  dept_id: z.string(),
  name: text,
  abs_path: text,
  is_leader: z.optional(z.boolean()),
  order: number,
});

export const searchUser = z.looseObject({
  id: text,
  user_name: text,
  alias_name: text,
  avatar: text,
  biz_email: text,
  city: text,
  country: text,
  ctime: number,
  mtime: number,
  depts: z.optional(z.array(department)),
  def_dept_id: text,
  def_dept_name: text,
  email: text,
  employee_id: text,
  ex_user_id: text,
  gender: text,
  high_light: z.optional(z.looseObject({})),
  login_name: text,
  phone: text,
  role: text,
  status: text,
  telephone: text,
  title: text,
  work_place: text,
}) satisfies Schema<SearchUser>;
