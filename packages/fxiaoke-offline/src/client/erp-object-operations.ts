import type { Call, CallOptions } from '@x/core-signing';
import type { DeletedErpObject } from '../contract/operations/delete-erp-object.ts';
import type { FoundErpObjects } from '../contract/operations/query-erp-objects.ts';
import type { OpenTraceData, TraceData } from '../contract/operations/shapes/trace-data.ts';
import type { FxiaokeOfflineError } from '../errors.ts';
import type {
  ChangeErpObjectOwnerInput,
  CreateErpObjectInput,
  DeleteErpObjectInput,
  InvalidateErpObjectInput,
  QueryErpObjectsInput,
  UpdateErpObjectInput,
} from '../inputs.ts';

/**
 * The entries of the Offline API on records of ERP objects, such as `ErpStockObj`. Reading one record and recovering
 * one are missing: their paths are not known. No client code that calls any of these was found.
 *
 * Creating, updating and deleting share the path `/cgi/crm/erp/data` and are told apart by the body alone: `object_data`
 * without `_id`, with `_id`, or `object_data_id`.
 */
export interface ErpObjectOperations {
  /**
   * Creates a record. What the answer holds was not found, so all of it is handed on. Never sent again when it may
   * have taken effect.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/addERP/
   */
  createErpObject(input: CreateErpObjectInput, options?: CallOptions): Call<OpenTraceData, FxiaokeOfflineError>;
  /**
   * Changes the fields of a record that are given. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/updateERP/
   */
  updateErpObject(input: UpdateErpObjectInput, options?: CallOptions): Call<OpenTraceData, FxiaokeOfflineError>;
  /**
   * Reads up to 100 records from a place in the list. The page describes the envelope alone; that the answer is as for
   * preset objects is inferred.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/queryERP/
   */
  queryErpObjects(input: QueryErpObjectsInput, options?: CallOptions): Call<FoundErpObjects, FxiaokeOfflineError>;
  /**
   * Invalidates one record. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/invalidERP/
   */
  invalidateErpObject(input: InvalidateErpObjectInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Gives one record another owner. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/changeERP/
   */
  changeErpObjectOwner(input: ChangeErpObjectOwnerInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Deletes one record. Never sent again when it may have taken effect.
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/deleteERP/
   */
  deleteErpObject(input: DeleteErpObjectInput, options?: CallOptions): Call<DeletedErpObject, FxiaokeOfflineError>;
}
