import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

/**
 * Which kind of id `user_list` holds. `open_id` is the vendor's default; `user_id` needs the field scope
 * `contact:user.employee_id:readonly`.
 */
export type UserIdType = 'open_id' | 'union_id' | 'user_id';

export interface UserIdTypeQuery {
  user_id_type?: UserIdType | undefined;
}

export const userIdTypeQuery: Schema<UserIdTypeQuery> = z.strictObject({
  user_id_type: z.optional(z.enum(['open_id', 'union_id', 'user_id'])),
});

/** The field scope that `user_id_type=user_id` asks for. */
export const employeeIdScope = 'contact:user.employee_id:readonly';
