import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import type {
  AnsweredEmploymentStatus,
  AnsweredEmploymentType,
  AnsweredGender,
  AnsweredUserStatus,
  UserRole,
} from './user-values.ts';

/** A department of a user, in an answer to `with_dept: true`. */
export interface UserDepartment {
  id: string;
  abs_path?: string | undefined;
  name?: string | undefined;
}

/**
 * A user of the company. What the app has no scope for is left out: `email`, `phone` and `gender` have scopes of their
 * own.
 */
export interface User {
  id: string;
  user_name?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  /** When the user was created, in Unix seconds. */
  ctime?: number | undefined;
  /** Only with `with_dept: true`. */
  depts?: UserDepartment[] | undefined;
  /** The id of the main department. */
  def_dept_id?: string | undefined;
  email?: string | undefined;
  employee_id?: string | undefined;
  employer?: string | undefined;
  employment_status?: AnsweredEmploymentStatus | undefined;
  employment_type?: AnsweredEmploymentType | undefined;
  /** The id of the user in an external source of identities. */
  ex_user_id?: string | undefined;
  gender?: AnsweredGender | undefined;
  /** The user id of the direct superior. */
  leader_id?: string | undefined;
  phone?: string | undefined;
  role?: UserRole | undefined;
  status?: AnsweredUserStatus | undefined;
  telephone?: string | undefined;
  title?: string | undefined;
  work_place?: string | undefined;
}

const text = z.optional(z.string());

export const userDepartment = z.looseObject({ id: z.string(), abs_path: text, name: text });

/** The fields of a user, for the answers that hold more. */
export const userFields = {
  id: z.string(),
  user_name: text,
  city: text,
  country: text,
  ctime: z.optional(z.number()),
  depts: z.optional(z.array(userDepartment)),
  def_dept_id: text,
  email: text,
  employee_id: text,
  employer: text,
  employment_status: text,
  employment_type: text,
  ex_user_id: text,
  gender: text,
  leader_id: text,
  phone: text,
  role: text,
  status: text,
  telephone: text,
  title: text,
  work_place: text,
};

export const user = z.looseObject(userFields) satisfies Schema<User>;
