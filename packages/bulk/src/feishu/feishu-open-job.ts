import type { BatchOpenInput, FeishuStatus, UserIdType } from '@x/feishu-status';
import type { BulkJob } from '../job/bulk-job.ts';
import { eachIdOnce } from '../job/each-id-once.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';
import { batchLimits, largestBatch } from './limits.ts';
import { readResults } from './read-results.ts';
import { splitOn } from './split-on.ts';

/** A user for whom the status is switched on. */
export type FeishuOpenUser = {
  readonly id: string;
  /** As of `batchOpen`: a `Date`, or Unix seconds as a decimal string. Default that of the job. */
  readonly end_time?: Date | string | undefined;
};

export interface FeishuOpenJobOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<FeishuStatus, 'batchOpen'>;
  readonly system_status_id: string;
  /** Which kind of id the users have. Default `open_id`. */
  readonly user_id_type?: UserIdType | undefined;
  /** When the status ends for users without an `end_time` of their own. Not part of the job's identity. */
  readonly end_time: Date | string;
  /** 1 to 50. Default 50, the vendor's limit (documented). */
  readonly batchSize?: number | undefined;
  /** `false`: a call whose answer is lost is not repeated, and its users are `uncertain`. Default true (inferred). */
  readonly repeatUncertainWrites?: boolean | undefined;
}

/**
 * Switches a status on for every user. Within 1000 calls a minute and 50 a second (documented). Opening twice has the
 * effect of once, since `end_time` is absolute (label: inferred).
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open
 */
export function feishuOpenJob(options: FeishuOpenJobOptions): BulkJob<string | FeishuOpenUser> {
  const { client, system_status_id, user_id_type = 'open_id', batchSize = largestBatch } = options;
  return {
    operation: 'feishu.batchOpen',
    target: `${system_status_id} ${user_id_type}`,
    limits: batchLimits,
    batchSize,
    idempotent: options.repeatUncertainWrites ?? true,
    splitOn,
    async send(items) {
      const user_list = eachIdOnce(items).map((item) => toUser(item, options.end_time));
      const { result_list } = await client.batchOpen({ system_status_id, user_id_type, user_list }, vendorCallOptions);
      return readResults(items, result_list);
    },
  };
}

function toUser(item: string | FeishuOpenUser, end_time: Date | string): BatchOpenInput['user_list'][number] {
  return typeof item === 'string'
    ? { user_id: item, end_time }
    : { user_id: item.id, end_time: item.end_time ?? end_time };
}
