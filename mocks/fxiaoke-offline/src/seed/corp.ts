import * as z from 'zod';

/** A company on the vendor's platform. */
export interface Corp {
  /** The vendor's corpId, `FSCID_...`. */
  readonly id: string;
  /** The enterprise account, which traceId and the header x-fs-ea carry. Left out: the id. */
  readonly ea: string;
  /** The number of the enterprise, which department details carry. Left out: its place in the list, from 1. */
  readonly enterpriseId: number;
  /** Employees may have the same name; then each needs an employeeNumber. Left out: false. */
  readonly allowsDuplicateNames: boolean;
  /** The calls of the day are used up: every call but the token calls is answered 30002. Left out: false. */
  readonly dailyQuotaUsedUp: boolean;
  /** The corp has bought no calls: every call but the token calls is answered 30003. Left out: false. */
  readonly quotaNotPurchased: boolean;
  /**
   * How the vendor's service does for this corp. Unless it is `working`, every call but the token calls is answered:
   * `busy` -1, `failing` -2, `timingOut` 50009. Left out: working.
   */
  readonly service: ServiceCondition;
}

export type ServiceCondition = 'working' | 'busy' | 'failing' | 'timingOut';

export const corpSchema = z.strictObject({
  id: z.string().min(1),
  ea: z.string().min(1).optional(),
  enterpriseId: z.int().positive().optional(),
  allowsDuplicateNames: z.boolean().default(false),
  dailyQuotaUsedUp: z.boolean().default(false),
  quotaNotPurchased: z.boolean().default(false),
  service: z.enum(['working', 'busy', 'failing', 'timingOut']).default('working'),
});
