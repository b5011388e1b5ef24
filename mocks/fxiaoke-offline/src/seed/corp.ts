import * as z from 'zod';

/** A company on the vendor's platform. */
export interface Corp {
  /** The vendor's corpId, `FSCID_...`. */
  readonly id: string;
  /** The enterprise account, which traceId carries. Left out: the id. */
  readonly ea: string;
  /** The calls of the day are used up: every call but the token call is answered 30002. Left out: false. */
  readonly dailyQuotaUsedUp: boolean;
}

export const corpSchema = z.strictObject({
  id: z.string().min(1),
  ea: z.string().min(1).optional(),
  dailyQuotaUsedUp: z.boolean().default(false),
});
