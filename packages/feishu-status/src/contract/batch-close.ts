import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

export interface BatchCloseBody {
  /** 1 to 50 user ids. */
  user_list: string[];
}

/** What became of one user. `fail` may be tried again (label: sdk, from the vendor's Java SDK). */
export type BatchCloseResult = 'success' | 'fail' | 'invisible_user_id' | 'invalid_user_id' | 'resign_user_id';

export interface SystemStatusUserCloseResult {
  user_id: string;
  /** One of {@link BatchCloseResult}, or a value that the vendor has added since. */
  result: BatchCloseResult | (string & {});
}

export interface BatchCloseData {
  result_list: SystemStatusUserCloseResult[];
}

export const batchCloseBody: Schema<BatchCloseBody> = z.strictObject({
  user_list: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(50)),
});

export const batchCloseData: Schema<BatchCloseData> = z.looseObject({
  result_list: z.array(z.looseObject({ user_id: z.string(), result: z.string() })),
});
