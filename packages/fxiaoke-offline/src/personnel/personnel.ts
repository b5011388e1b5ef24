import type { Call, CallOptions } from '@x/core-signing';
import type { MemberStatus } from '../contract/operations/shapes/member-status.ts';
import type { FxiaokeOfflineError } from '../errors.ts';
import type { CallerInput } from '../request/caller.ts';

export interface SetPersonnelStatusInput extends CallerInput {
  /** Ids of records of the personnel object (`_id`), which are not open platform accounts; at least one. */
  readonly ids: readonly string[];
  /** `MemberStatus.Disabled` or `MemberStatus.Enabled`, as with the Offline API; the object's own values differ. */
  readonly status: MemberStatus;
}

/** How the call for one record ended. */
export type PersonnelStatusResult =
  | { readonly id: string; readonly ok: true; readonly traceId: string | undefined }
  | { readonly id: string; readonly ok: false; readonly error: FxiaokeOfflineError };

export interface FindPersonnelIdsInput extends CallerInput {
  /** Open platform account, `FSUID_...`, as the Offline API takes it. */
  readonly openUserId: string;
}

/**
 * What the vendor recommends instead of the calls that set the status of members: its object API, on the personnel
 * object.
 *
 * How it is known: the path and the shape of the body are documented; the object's name `PersonnelObj`, its field
 * `status` and what the values mean ("0" enabled, "1" disabled) are observed, with one source that has them the other
 * way round; how the values of `MemberStatus` map to them is inferred. Nobody was seen to make the whole call. The
 * vendor's help centre says that fields synchronised from the organisation cannot be edited on this object, which
 * contradicts the recommendation. Try it on one record and look at the result before you rely on it.
 */
export interface Personnel {
  /**
   * Sets the status of employees, one call for each record, one after the other; workflows and approval flows are not
   * triggered. There is one result per id, in the order given: a refusal of one does not keep the others from being
   * sent. The rate limit of 100 calls in 20 seconds (label: observed) holds for the calls, not for the list.
   *
   * Rejects only when the input breaks a rule, or when `signal` is aborted; what was sent until then stays sent.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/update/
   */
  setStatus(
    input: SetPersonnelStatusInput,
    options?: CallOptions,
  ): Call<readonly PersonnelStatusResult[], FxiaokeOfflineError>;
  /**
   * Finds the ids of the records of an employee by the open platform account, with a query for `user_id` (label:
   * observed; one sample has a number there instead, so look at the result). Empty when there is none, or when the
   * caller may not see it: reading personnel needs a right of its own even for a CRM administrator (documented).
   */
  findIds(input: FindPersonnelIdsInput, options?: CallOptions): Call<readonly string[], FxiaokeOfflineError>;
}
