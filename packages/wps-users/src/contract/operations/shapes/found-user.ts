import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { type UserDepartment, userDepartment } from './user.ts';
import type { AnsweredUserStatus, UserRole } from './user-values.ts';

/** A user as found by an address or an external id: fewer fields than a {@link User}, and an avatar. */
export interface FoundUser {
  id: string;
  user_name?: string | undefined;
  /** The address of the picture. */
  avatar?: string | undefined;
  /** When the user was created, in Unix seconds. */
  ctime?: number | undefined;
  /** Only with `with_dept: true`. */
  depts?: UserDepartment[] | undefined;
  email?: string | undefined;
  ex_user_id?: string | undefined;
  phone?: string | undefined;
  role?: UserRole | undefined;
  status?: AnsweredUserStatus | undefined;
  title?: string | undefined;
}

export interface FoundUsers {
  /** Those that were found and lie in the app's data range, in no stated order. */
  items: FoundUser[];
}

const text = z.optional(z.string());

export const foundUsers: Schema<FoundUsers> = z.looseObject({
  items: z.array(
    z.looseObject({
      id: z.string(),
      user_name: text,
      avatar: text,
      ctime: z.optional(z.number()),
      depts: z.optional(z.array(userDepartment)),
      email: text,
      ex_user_id: text,
      phone: text,
      role: text,
      status: text,
      title: text,
    }),
  ),
});
