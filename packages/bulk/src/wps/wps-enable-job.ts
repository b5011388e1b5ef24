import type { WpsUsers } from '@x/wps-users';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';
import { type WpsJobOptions, wpsJob } from './wps-job.ts';

export interface WpsEnableJobOptions extends WpsJobOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<WpsUsers, 'batchEnable'>;
}

/**
 * Enables every user again. The vendor refuses a call as a whole because of one user, so such a batch is split until the
 * refused users stand alone. Enabling an active user is taken to change nothing (label: inferred).
 *
 * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-enable-user.md
 */
export function wpsEnableJob(options: WpsEnableJobOptions): BulkJob<BulkItem> {
  return wpsJob('wps.batchEnable', options, (user_ids) => options.client.batchEnable({ user_ids }, vendorCallOptions));
}
