import type { Call, CallOptions } from '@x/core-signing';
import type { CreatedObject } from '../contract/operations/create-preset-object.ts';
import type { FoundObject } from '../contract/operations/get-preset-object.ts';
import type { FoundObjects } from '../contract/operations/query-preset-objects.ts';
import type { ObjectRecord } from '../contract/operations/shapes/object-data.ts';
import type { TraceData } from '../contract/operations/shapes/trace-data.ts';
import type { UpdatedObject } from '../contract/operations/update-preset-object.ts';
import type { FxiaokeOfflineError } from '../errors.ts';
import type {
  ChangePresetObjectOwnerInput,
  CreatePresetObjectInput,
  DeletePresetObjectInput,
  GetPresetObjectInput,
  InvalidatePresetObjectInput,
  QueryPresetObjectsInput,
  RecoverPresetObjectInput,
  UpdatePresetObjectInput,
} from '../inputs.ts';
import type { QueryAllInput } from '../paging/query-all.ts';

/**
 * The entries of the Offline API on records of preset objects, such as `AccountObj`. The own pages of five entries
 * were not found; their paths and bodies are those of the vendor's maintained pages of the same operation on other
 * objects, with the older credentials added (label: inferred).
 *
 * Each wants an employee in whose name it is made: `currentOpenUserId` (or, with credentials in headers,
 * `currentUserId`), of the client or of the call.
 */
export interface PresetObjectOperations {
  /**
   * Creates a record. Workflows and approval flows run unless the two `trigger` switches are false. Never sent again
   * when it may have taken effect.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/TPMActivityRewardDetailObj/add/
   */
  createPresetObject(input: CreatePresetObjectInput, options?: CallOptions): Call<CreatedObject, FxiaokeOfflineError>;
  /**
   * Changes the fields of a record that are given. Workflows and approval flows run unless the two `trigger` switches
   * are false. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/update/
   */
  updatePresetObject(input: UpdatePresetObjectInput, options?: CallOptions): Call<UpdatedObject, FxiaokeOfflineError>;
  /** Reads one record. Empty fields are left out of the answer unless `includeNull` is true (label: observed). */
  getPresetObject(input: GetPresetObjectInput, options?: CallOptions): Call<FoundObject, FxiaokeOfflineError>;
  /**
   * Reads up to 100 records from a place in the list, which is 10,000 at most: use `queryAll` to read on.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/query-acc/
   */
  queryPresetObjects(input: QueryPresetObjectsInput, options?: CallOptions): Call<FoundObjects, FxiaokeOfflineError>;
  /**
   * Reads all records that fit, 100 with a call, in the order of `_id`. Each further page is asked for by
   * `_id GT <the last one>`, as the vendor advises, since it refuses an offset over 10,000; `_id` is always among the
   * fields that are read. Ends with the page that is empty. `options` hold for each call by itself.
   *
   * Calls fail as those of `queryPresetObjects` do, while the records are read.
   *
   * @see https://developer.fxiaoke.com/openapi_v2/en/FAQ/deep-paging.html
   */
  queryAll(input: QueryAllInput, options?: CallOptions): AsyncIterable<ObjectRecord>;
  /**
   * Invalidates one record, which `recoverPresetObject` undoes. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/invalid/
   */
  invalidatePresetObject(
    input: InvalidatePresetObjectInput,
    options?: CallOptions,
  ): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Recovers records that were invalidated. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/recover/
   */
  recoverPresetObject(input: RecoverPresetObjectInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Deletes records that were invalidated before. Never sent again when it may have taken effect.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/delete-acc/
   */
  deletePresetObject(input: DeletePresetObjectInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Gives records another owner. May be sent again (label: inferred). The page is headed "Create Preset Object".
   *
   * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/change.html
   */
  changePresetObjectOwner(
    input: ChangePresetObjectOwnerInput,
    options?: CallOptions,
  ): Call<TraceData, FxiaokeOfflineError>;
}
