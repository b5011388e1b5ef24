import type { BatchOpenInput, FeishuStatus, UserIdType } from '@x/feishu-status';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { eachIdOnce } from '../job/each-id-once.ts';
import { idOf } from '../job/id-of.ts';
import { vendorCallOptions } from '../job/vendor-call-options.ts';
import { batchLimits, largestBatch } from './limits.ts';
import { readResults } from './read-results.ts';
import { splitOn } from './split-on.ts';

/** A user for whom the status is switched on until the job's `end_time`, or one of its own. */
export type FeishuOpenUser = {
  readonly id: string;
  /** As of `batchOpen`: a `Date`, or Unix seconds as a decimal string. Default that of the job. */
  readonly end_time?: Date | string | undefined;
};

/** A user for whom the status is switched on until an `end_time` of its own. */
export type FeishuOpenUserWithEnd = {
  readonly id: string;
  /** As of `batchOpen`: a `Date`, or Unix seconds as a decimal string. */
  readonly end_time: Date | string;
};

interface OpenOptions {
  /** Retries are the run's; the client's own settings for them play no part. */
  readonly client: Pick<FeishuStatus, 'batchOpen'>;
  readonly system_status_id: string;
  /** Which kind of id the users have. Default `open_id`. */
  readonly user_id_type?: UserIdType | undefined;
  /** 1 to 50. Default 50, the vendor's limit (documented). */
  readonly batchSize?: number | undefined;
  /** `false`: a call whose answer is lost is not repeated, and its users are `uncertain`. Default true (inferred). */
  readonly repeatUncertainWrites?: boolean | undefined;
}

export interface FeishuOpenJobOptions extends OpenOptions {
  /** When the status ends for users without an `end_time` of their own. Not part of the job's identity. */
  readonly end_time: Date | string;
}

/** Of a job whose users all have an `end_time` of their own. */
export interface FeishuOpenEachJobOptions extends OpenOptions {
  readonly end_time?: undefined;
}

type OpenedUser = BatchOpenInput['user_list'][number];

/**
 * Switches a status on for every user: until the job's `end_time`, or one of the user's own. Without an `end_time` of the
 * job every user has to have one; a user who comes without it all the same is refused with the result `input`.
 *
 * Within 1000 calls a minute and 50 a second (documented). Opening twice has the effect of once, since `end_time` is
 * absolute (label: inferred).
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open
 */
export function feishuOpenJob(options: FeishuOpenJobOptions): BulkJob<string | FeishuOpenUser>;
export function feishuOpenJob(options: FeishuOpenEachJobOptions): BulkJob<FeishuOpenUserWithEnd>;
export function feishuOpenJob(
  options: FeishuOpenJobOptions | FeishuOpenEachJobOptions,
): BulkJob<string | FeishuOpenUser> | BulkJob<FeishuOpenUserWithEnd> {
  const { end_time } = options;
  // An id by itself is refused by the client, as one that has no end_time.
  if (end_time === undefined) {
    return openJob<FeishuOpenUserWithEnd>(options, (user) => ({ user_id: idOf(user), end_time: user.end_time }));
  }
  return openJob<string | FeishuOpenUser>(options, (item) => ({
    user_id: idOf(item),
    end_time: (typeof item === 'string' ? undefined : item.end_time) ?? end_time,
  }));
}

function openJob<Item extends BulkItem>(options: OpenOptions, toUser: (item: Item) => OpenedUser): BulkJob<Item> {
  const { client, system_status_id, user_id_type = 'open_id', batchSize = largestBatch } = options;
  return {
    operation: 'feishu.batchOpen',
    target: `${system_status_id} ${user_id_type}`,
    limits: batchLimits,
    batchSize,
    idempotent: options.repeatUncertainWrites ?? true,
    splitOn,
    async send(items) {
      const user_list = eachIdOnce(items).map(toUser);
      const { result_list } = await client.batchOpen({ system_status_id, user_id_type, user_list }, vendorCallOptions);
      return readResults(items, result_list);
    },
  };
}
