import type { Call, CallOptions } from '@x/core-signing';
import type { BatchCloseData } from './contract/batch-close.ts';
import type { BatchOpenData } from './contract/batch-open.ts';
import type { CreateData } from './contract/create.ts';
import type { ListData } from './contract/list.ts';
import type { PatchData, UpdateField } from './contract/patch.ts';
import type { SystemStatus } from './contract/system-status.ts';
import type { FeishuStatusError } from './errors.ts';
import type { BatchCloseInput } from './operations/batch-close.ts';
import type { BatchOpenInput } from './operations/batch-open.ts';
import type { CreateInput } from './operations/create.ts';
import type { DeleteInput } from './operations/delete.ts';
import type { ListInput } from './operations/list.ts';
import type { PatchInput } from './operations/patch.ts';

/**
 * A client for the system statuses of one Feishu or Lark tenant.
 *
 * `list`, `listAll`, `create`, `patch` and `delete` need the scope `personal_settings:status:system_status_update`,
 * `batchOpen` and `batchClose` need `personal_settings:status:system_status_operate`.
 */
export interface FeishuStatus {
  /**
   * One page of the tenant's statuses. {@link FeishuStatus.listAll} goes through all pages.
   *
   * Limits: 1 to 50 statuses a page, 100 calls a minute per app and tenant.
   *
   * @throws FeishuStatusError kind `input` when the input breaks a rule (nothing was sent), `vendor` when Feishu
   *   refuses the call, `transport` or `protocol` when no proper answer arrived
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/list
   */
  list(input?: ListInput, options?: CallOptions): Call<ListData, FeishuStatusError>;
  /**
   * The tenant's statuses one by one, over all pages: `for await (const status of client.listAll())`. Each page is a
   * call of {@link FeishuStatus.list} with these options, made when its first status is asked for. A tenant has ten
   * statuses at most, so without a `page_size` one call is enough.
   *
   * @throws FeishuStatusError in the loop, as {@link FeishuStatus.list}; kind `protocol` also when a page is said to
   *   follow and has no `page_token`, or one that leads back to a page that was read before
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/list
   */
  listAll(input?: ListInput, options?: CallOptions): AsyncIterable<SystemStatus>;
  /**
   * Makes a status and gives it back with its `system_status_id`.
   *
   * Limits: ten statuses a tenant; `title`, every `i18n_title` and `priority` each once in a tenant; 100 calls a minute
   * per app and tenant. The weight of texts is checked before sending, with a Chinese character for 2 and any other
   * for 1 (label: inferred).
   *
   * Not sent again when it may have taken effect (label: inferred): after kind `transport` look with
   * {@link FeishuStatus.list} first, since a second status of the same title is refused as `titleTaken`.
   *
   * @throws FeishuStatusError as {@link FeishuStatus.list}
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/create
   */
  create(input: CreateInput, options?: CallOptions): Call<CreateData, FeishuStatusError>;
  /**
   * Changes the fields of a status that `update_fields` names, and gives the status back. `system_status` holds exactly
   * these fields; anything else is kind `input`. Users who have the status on see the change after it has ended and
   * was switched on again.
   *
   * The page calls `title` and `icon_key` required whatever is updated. That they may be left out is inferred: should
   * the vendor refuse, name `TITLE` and `ICON` too and give their present values. Whether `sync_setting` is replaced or
   * merged is not documented: give all of it.
   *
   * Limits: those of {@link FeishuStatus.create}; 100 calls a minute per app and tenant (label: observed). Sent again
   * after failures that pass by themselves (label: inferred).
   *
   * @throws FeishuStatusError as {@link FeishuStatus.list}
   * @see https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch
   */
  patch<const Field extends UpdateField>(
    input: PatchInput<Field>,
    options?: CallOptions,
  ): Call<PatchData, FeishuStatusError>;
  /**
   * Removes a status. Users who have it on keep seeing it until it ends.
   *
   * Limits: 100 calls a minute per app and tenant (label: observed). Not sent again when it may have taken effect,
   * since what the vendor answers to a second delete is not known (label: inferred).
   *
   * @throws FeishuStatusError as {@link FeishuStatus.list}
   * @see https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete
   */
  delete(input: DeleteInput, options?: CallOptions): Call<void, FeishuStatusError>;
  /**
   * Switches a status on for 1 to 50 users. Users of whom the vendor does not take the request are values, not errors:
   * read `result` of each entry, or use `splitResults`.
   *
   * Limits: 1000 calls a minute and 50 a second per app and tenant. Sent again after failures that pass by
   * themselves, since `end_time` is absolute (label: inferred).
   *
   * @throws FeishuStatusError as {@link FeishuStatus.list}
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open
   */
  batchOpen(input: BatchOpenInput, options?: CallOptions): Call<BatchOpenData, FeishuStatusError>;
  /**
   * Switches a status off for 1 to 50 users. What became of each user is in `result_list`.
   *
   * Limits: 1000 calls a minute and 50 a second per app and tenant. Sent again after failures that pass by
   * themselves (label: inferred).
   *
   * @throws FeishuStatusError as {@link FeishuStatus.list}
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close
   */
  batchClose(input: BatchCloseInput, options?: CallOptions): Call<BatchCloseData, FeishuStatusError>;
  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}
