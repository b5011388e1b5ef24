import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

/** A user for whom the status is switched on, as it travels. */
export interface SystemStatusUserOpenParam {
  user_id: string;
  /** Unix time in seconds, as a decimal string. At most 365 days ahead. */
  end_time: string;
}

export interface BatchOpenBody {
  /** 1 to 50 users. */
  user_list: SystemStatusUserOpenParam[];
}

/**
 * What became of one user. The first three mean that the status is on; `fail` may be tried again (label: sdk, from
 * the vendor's Java SDK); the others will not change by themselves.
 */
export type BatchOpenResult =
  | 'success_show'
  | 'success_user_close_syn'
  | 'success_user_in_higher_priority_system_status'
  | 'fail'
  | 'invisible_user_id'
  | 'invalid_user_id'
  | 'resign_user_id';

export interface SystemStatusUserOpenResult {
  user_id: string;
  end_time?: string | undefined;
  /** One of {@link BatchOpenResult}, or a value that the vendor has added since. */
  result: BatchOpenResult | (string & {});
}

export interface BatchOpenData {
  result_list: SystemStatusUserOpenResult[];
}

export const batchOpenBody: Schema<BatchOpenBody> = z.strictObject({
  user_list: z
    .array(
      z.strictObject({
        user_id: z.string().check(z.minLength(1)),
        end_time: z.string().check(z.regex(/^\d{1,15}$/, 'expected Unix seconds as a decimal string')),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
});

export const batchOpenData: Schema<BatchOpenData> = z.looseObject({
  result_list: z.array(z.looseObject({ user_id: z.string(), end_time: z.optional(z.string()), result: z.string() })),
});
