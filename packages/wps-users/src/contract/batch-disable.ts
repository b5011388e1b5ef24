import type { Schema } from '@x/core-signing';
import * as z from 'zod/mini';

export interface BatchDisableBody {
  /** Ids of users of the company. The vendor states no limit to their number. */
  user_ids: string[];
}

export const batchDisableBody: Schema<BatchDisableBody> = z.strictObject({
  user_ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});

/** A good answer carries nothing besides `code` and `msg`. */
export const batchDisableData: Schema<unknown> = z.unknown();
