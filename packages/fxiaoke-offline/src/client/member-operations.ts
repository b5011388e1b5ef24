import type { Call, CallOptions } from '@x/core-signing';
import type { EmployeesByMobile } from '../contract/operations/query-employee-by-mobile.ts';
import type { FoundEmployee } from '../contract/operations/query-employee-by-open-user-id.ts';
import type { UpdatedEmployees } from '../contract/operations/query-updated-employees.ts';
import type { TraceData } from '../contract/operations/shapes/trace-data.ts';
import type { FxiaokeOfflineError } from '../errors.ts';
import type {
  QueryEmployeeByMobileInput,
  QueryEmployeeByOpenUserIdInput,
  QueryUpdatedEmployeesInput,
  SetMemberStatusBatchInput,
  SetMemberStatusInput,
  UpdateMemberInput,
} from '../inputs.ts';

/** The entries of the Offline API on employees. */
export interface MemberOperations {
  /**
   * Enables or disables employees. Resolves when the vendor has taken the whole list; its answer says nothing about
   * single employees, and what becomes of a list with one bad id is not documented.
   *
   * The path is in doubt, see {@link Paths}: should the documented one be refused with `parameterError`, try
   * `paths: 'observed'`.
   *
   * The vendor states no limit to the number of ids. Sent again after failures that pass by themselves, since the call names the
   * status to have (label: inferred).
   *
   * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
   */
  setMemberStatusBatch(input: SetMemberStatusBatchInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Enables or disables one employee, or a list of them as `setMemberStatusBatch` does, in the name of an employee.
   * The path is in doubt in the same way. May be sent again (label: inferred).
   *
   * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/status.html
   */
  setMemberStatus(input: SetMemberStatusInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Changes the fields of an employee that are given. The page's table lists them flat, its example under `user`; the
   * example is followed. The path is in doubt, see {@link Paths}. May be sent again (label: inferred).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/member/
   */
  updateMember(input: UpdateMemberInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Reads one page of the employees that were changed in a span of time, 20 unless `pageSize` says otherwise, 1000 at
   * most. The path is in doubt, see {@link Paths}. The page describes the envelope alone; the fields of the answer are
   * known from third-party code (label: observed).
   *
   * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/time/
   */
  queryUpdatedEmployees(
    input?: QueryUpdatedEmployeesInput,
    options?: CallOptions,
  ): Call<UpdatedEmployees, FxiaokeOfflineError>;
  /**
   * Reads one employee. No page of this entry was found: its path `/cgi/user/get`, body and answer are those of the
   * vendor's sample and of published client code (label: sdk).
   */
  queryEmployeeByOpenUserId(
    input: QueryEmployeeByOpenUserIdInput,
    options?: CallOptions,
  ): Call<FoundEmployee, FxiaokeOfflineError>;
  /**
   * Finds the employees with a mobile number. The vendor names it as the way to learn a `currentOpenUserId`. No page
   * of this entry was found: its path `/cgi/user/getByMobile`, body and answer are those of third-party code (label:
   * observed).
   */
  queryEmployeeByMobile(
    input: QueryEmployeeByMobileInput,
    options?: CallOptions,
  ): Call<EmployeesByMobile, FxiaokeOfflineError>;
}
