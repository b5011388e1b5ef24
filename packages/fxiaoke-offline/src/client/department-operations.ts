import type { Call, CallOptions } from '@x/core-signing';
import type { FoundDepartment } from '../contract/operations/get-department-details.ts';
import type { DepartmentList } from '../contract/operations/get-department-list.ts';
import type { TraceData } from '../contract/operations/shapes/trace-data.ts';
import type { FxiaokeOfflineError } from '../errors.ts';
import type {
  GetDepartmentDetailsInput,
  GetDepartmentListInput,
  SetDepartmentStatusInput,
  UpdateDepartmentInput,
} from '../inputs.ts';

/**
 * The entries of the Offline API on departments. Of three of them no page was found; their paths, bodies and answers
 * are those of the vendor's sample and of published client code (label: sdk).
 */
export interface DepartmentOperations {
  /** Changes the fields of a department that are given, at `/cgi/department/update`. May be sent again (inferred). */
  updateDepartment(input: UpdateDepartmentInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /**
   * Reads one department, at `/cgi/department/detail`. The `status` of the answer (1 normal, 2 stopped, 3 deleted;
   * label: observed) is not the one that `setDepartmentStatus` takes.
   */
  getDepartmentDetails(
    input: GetDepartmentDetailsInput,
    options?: CallOptions,
  ): Call<FoundDepartment, FxiaokeOfflineError>;
  /** Reads all departments at once, at `/cgi/department/list`. */
  getDepartmentList(input?: GetDepartmentListInput, options?: CallOptions): Call<DepartmentList, FxiaokeOfflineError>;
  /**
   * Enables or disables a department. The path is in doubt, see {@link Paths}. May be sent again (label: inferred).
   *
   * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/depart.html
   */
  setDepartmentStatus(input: SetDepartmentStatusInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
}
