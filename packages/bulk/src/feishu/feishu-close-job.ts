import type { FeishuStatus, UserIdType } from '@x/feishu-status';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { eachIdOnce } from '../job/each-id-once.ts';
import { idOf } from '../job/id-of.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';
import { batchLimits, largestBatch } from './limits.ts';
import { readResults } from './read-results.ts';
import { splitOn } from './split-on.ts';

export interface FeishuCloseJobOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<FeishuStatus, 'batchClose'>;
  readonly system_status_id: string;
  /** Which kind of id the users have. Default `open_id`. */
  readonly user_id_type?: UserIdType | undefined;
  /** 1 to 50. Default 50, the vendor's limit (documented). */
  readonly batchSize?: number | undefined;
  /** `false`: a call whose answer is lost is not repeated, and its users are `uncertain`. Default true (inferred). */
  readonly repeatUncertainWrites?: boolean | undefined;
}

/**
 * Switches a status off for every user. Within 1000 calls a minute and 50 a second (documented). Closing twice has the
 * effect of once (label: inferred).
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close
 */
export function feishuCloseJob(options: FeishuCloseJobOptions): BulkJob<BulkItem> {
  const { client, system_status_id, user_id_type = 'open_id', batchSize = largestBatch } = options;
  return {
    operation: 'feishu.batchClose',
    target: `${system_status_id} ${user_id_type}`,
    limits: batchLimits,
    batchSize,
    idempotent: options.repeatUncertainWrites ?? true,
    splitOn,
    async send(items) {
      const user_list = eachIdOnce(items).map(idOf);
      const { result_list } = await client.batchClose({ system_status_id, user_id_type, user_list }, vendorCallOptions);
      return readResults(items, result_list);
    },
  };
}
