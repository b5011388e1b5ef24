import type { WpsUsers } from '@x/wps-users';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';
import { type WpsJobOptions, wpsJob } from './wps-job.ts';

export interface WpsDisableJobOptions extends WpsJobOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<WpsUsers, 'batchDisable'>;
}

/**
 * Disables every user. The vendor refuses a call as a whole because of one user, so such a batch is split until the
 * refused users stand alone. Disabling a disabled user is taken to change nothing (label: inferred).
 *
 * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-disable-user.md
 */
export function wpsDisableJob(options: WpsDisableJobOptions): BulkJob<BulkItem> {
  return wpsJob('wps.batchDisable', options, (user_ids) =>
    options.client.batchDisable({ user_ids }, vendorCallOptions),
  );
}
