import { MemberStatus } from '@x/fxiaoke-offline/contract';
import * as z from 'zod';

/** An employee. */
export interface User {
  /** The vendor's openUserId, `FSUID_...`. */
  readonly id: string;
  /** Left out: the id. */
  readonly name: string;
  /** The corp that the employee works for; other corps do not see the employee. Left out: the corp of the first app. */
  readonly corpId: string;
  /** The departments of the same corp that the employee is in. Left out: none. */
  readonly departmentIds: readonly number[];
  /** As the Offline API spells it: 1 disabled, 2 enabled. Left out: 2. */
  readonly status: MemberStatus;
}

export const userSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  corpId: z.string().min(1).optional(),
  departmentIds: z.array(z.int().nonnegative()).default([]),
  status: z.enum(MemberStatus).default(MemberStatus.Enabled),
});
