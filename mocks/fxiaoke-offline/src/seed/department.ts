import * as z from 'zod';

/** A department of a corp. */
export interface Department {
  /** The vendor numbers departments. */
  readonly id: number;
  /** Left out: the id. */
  readonly name: string;
  /** Left out: the corp of the first app. */
  readonly corpId: string;
}

export const departmentSchema = z.strictObject({
  id: z.int().nonnegative(),
  name: z.string().optional(),
  corpId: z.string().min(1).optional(),
});
