import * as z from 'zod';
import { creationTime } from './creation-time.ts';
import { id } from './id.ts';

export const department = z.strictObject({
  id,
  name: z.string().default('Mock department'),
  /** The department above; `0` for a root department. */
  parent_id: id.default('0'),
  /** The department's id in the company's own directory; empty when it has none. */
  ex_dept_id: z.string().default(''),
  /** The place among the departments with the same parent. */
  order: z.number().int().default(0),
  leaders: z.array(z.strictObject({ user_id: id, order: z.number().int().default(0) })).default([]),
  /** Whether users may be put into it; those who are in it stay. */
  takesMembers: z.boolean().default(true),
  /** Seconds since 1970. */
  ctime: creationTime,
});
