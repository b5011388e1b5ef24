import type { RateLimit } from '@x/core-signing';
import type { FxiaokeOffline, FxiaokeOfflineReason, MemberStatus } from '@x/fxiaoke-offline';
import { blamesUser } from '../job/blames-user.ts';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { eachIdOnce } from '../job/each-id-once.ts';
import { idOf } from '../job/id-of.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';

export interface FxiaokeStatusJobOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<FxiaokeOffline, 'setMemberStatusBatch'>;
  /** `MemberStatus.Disabled` (1) or `MemberStatus.Enabled` (2). */
  readonly status: MemberStatus;
  /** Which company it is, in your own words: part of the journal's target, as the client does not tell. Default ''. */
  readonly target?: string | undefined;
  /** How many employees go into a call. Default 50 (label: inferred; the vendor states no limit). */
  readonly batchSize?: number | undefined;
  /** `false`: a call whose answer is lost is not repeated, and its users are `uncertain`. Default true (inferred). */
  readonly repeatUncertainWrites?: boolean | undefined;
}

/** As in the contract of `@x/fxiaoke-offline`; a test keeps the two alike. */
const limits: readonly RateLimit[] = [{ limit: 100, windowMs: 20_000, evidence: 'observed' }];

const splitOn = blamesUser<FxiaokeOfflineReason>({
  oneUser: ['openUserIdNotFound', 'employeeNotFound', 'employeeDataForbidden'],
  listField: 'openUserIds',
});

/**
 * Gives every employee a status. Within 100 calls in 20 seconds (observed). The vendor refuses a call as a whole because
 * of one employee, so such a batch is split until the refused ones stand alone. Setting a status twice is taken to have
 * the effect of once (label: inferred).
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
 */
export function fxiaokeStatusJob(options: FxiaokeStatusJobOptions): BulkJob<BulkItem> {
  const { client, status, target = '' } = options;
  return {
    operation: 'fxiaoke.setMemberStatusBatch',
    target: `status ${status} ${target}`.trimEnd(),
    limits,
    batchSize: options.batchSize ?? 50,
    idempotent: options.repeatUncertainWrites ?? true,
    splitOn,
    async send(items) {
      await client.setMemberStatusBatch({ openUserIds: eachIdOnce(items).map(idOf), status }, vendorCallOptions);
      return undefined;
    },
  };
}
