import * as z from 'zod';
import { creationTime } from './creation-time.ts';
import { id } from './id.ts';

/** Empty when it is not set; answers then leave the field out. */
const text = z.string().default('');

const roles = [
  'super-admin',
  'admin',
  'normal',
  'sysadmin',
  'super-sysadmin',
  'audadmin',
  'super-audadmin',
  'secadmin',
  'super-secadmin',
] as const;

/** The value of one of the company's attributes; which field it is in depends on the attribute's type. */
const customAttributeValue = z.strictObject({ attr_id: id, text, option_key: text, relation_user: text });

export const user = z.strictObject({
  id,
  user_name: z.string().default('Mock user'),
  alias_name: text,
  login_name: text,
  /** `notactive` has never logged in; `disabled` may not. */
  status: z.enum(['active', 'notactive', 'disabled']).default('active'),
  /** A `super-admin` can be neither disabled nor deleted. */
  role: z.enum(roles).default('normal'),
  /** Whether the user has left the company; answers then have the status `dimission`, whatever it was before. */
  left: z.boolean().default(false),
  /** Whether the user has been deleted; the vendor tells deleted users from unknown ones. */
  deleted: z.boolean().default(false),
  /** The departments that the user belongs to. */
  dept_ids: z.array(id).default([]),
  /** The main department; the first of `dept_ids` when empty. */
  def_dept_id: text,
  /** The user's place in a department, by the id of the department; 0 in those that are not named. */
  dept_orders: z.record(z.string(), z.number().int()).default({}),
  email: text,
  biz_email: text,
  phone: text,
  telephone: text,
  gender: z.enum(['undefined', 'male', 'female', 'secrecy']).default('undefined'),
  employee_id: text,
  employer: text,
  employment_status: text,
  employment_type: text,
  /** The user's id in the company's own directory. */
  ex_user_id: text,
  /** The id of the user's superior. */
  leader_id: text,
  title: text,
  work_place: text,
  city: text,
  country: text,
  avatar: text,
  custom_attrs: z.array(customAttributeValue).default([]),
  /** Seconds since 1970. */
  ctime: creationTime,
  /** Seconds since 1970. */
  mtime: creationTime,
});
