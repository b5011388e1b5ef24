import type { ChangeErpObjectOwnerParameters } from './contract/operations/change-erp-object-owner.ts';
import type { ChangePresetObjectOwnerParameters } from './contract/operations/change-preset-object-owner.ts';
import type { CreateErpObjectParameters } from './contract/operations/create-erp-object.ts';
import type { CreatePresetObjectParameters } from './contract/operations/create-preset-object.ts';
import type { DeleteErpObjectParameters } from './contract/operations/delete-erp-object.ts';
import type { DeletePresetObjectParameters } from './contract/operations/delete-preset-object.ts';
import type { GetDepartmentDetailsParameters } from './contract/operations/get-department-details.ts';
import type { GetDepartmentListParameters } from './contract/operations/get-department-list.ts';
import type { GetPresetObjectParameters } from './contract/operations/get-preset-object.ts';
import type { InvalidateErpObjectParameters } from './contract/operations/invalidate-erp-object.ts';
import type { InvalidatePresetObjectParameters } from './contract/operations/invalidate-preset-object.ts';
import type { QueryEmployeeByMobileParameters } from './contract/operations/query-employee-by-mobile.ts';
import type { QueryEmployeeByOpenUserIdParameters } from './contract/operations/query-employee-by-open-user-id.ts';
import type { QueryErpObjectsParameters } from './contract/operations/query-erp-objects.ts';
import type { QueryPresetObjectsParameters } from './contract/operations/query-preset-objects.ts';
import type { QueryUpdatedEmployeesParameters } from './contract/operations/query-updated-employees.ts';
import type { RecoverPresetObjectParameters } from './contract/operations/recover-preset-object.ts';
import type { SetDepartmentStatusParameters } from './contract/operations/set-department-status.ts';
import type { SetMemberStatusParameters } from './contract/operations/set-member-status.ts';
import type { SetMemberStatusBatchParameters } from './contract/operations/set-member-status-batch.ts';
import type { UpdateDepartmentParameters } from './contract/operations/update-department.ts';
import type { UpdateErpObjectParameters } from './contract/operations/update-erp-object.ts';
import type { UpdateMemberParameters } from './contract/operations/update-member.ts';
import type { UpdatePresetObjectParameters } from './contract/operations/update-preset-object.ts';
import type { CallerInput } from './request/caller.ts';

/** One employee or a list of them, not both. */
export type SetMemberStatusInput = CallerInput &
  Pick<SetMemberStatusParameters, 'status'> &
  (
    | { readonly openUserId: string; readonly openUserIds?: undefined }
    | { readonly openUserIds: readonly string[]; readonly openUserId?: undefined }
  );
export type SetMemberStatusBatchInput = SetMemberStatusBatchParameters;
export type UpdateMemberInput = UpdateMemberParameters;
/** Times may also be given as dates; the vendor is sent milliseconds. */
export type QueryUpdatedEmployeesInput = Omit<QueryUpdatedEmployeesParameters, 'startTime' | 'endTime'> & {
  readonly startTime?: number | Date | undefined;
  readonly endTime?: number | Date | undefined;
};
export type QueryEmployeeByOpenUserIdInput = QueryEmployeeByOpenUserIdParameters;
export type QueryEmployeeByMobileInput = QueryEmployeeByMobileParameters;

export type UpdateDepartmentInput = UpdateDepartmentParameters;
export type GetDepartmentDetailsInput = CallerInput & GetDepartmentDetailsParameters;
export type GetDepartmentListInput = GetDepartmentListParameters;
export type SetDepartmentStatusInput = SetDepartmentStatusParameters;

export type CreatePresetObjectInput = CallerInput & CreatePresetObjectParameters;
export type UpdatePresetObjectInput = CallerInput & UpdatePresetObjectParameters;
export type GetPresetObjectInput = CallerInput & GetPresetObjectParameters;
export type QueryPresetObjectsInput = CallerInput & QueryPresetObjectsParameters;
export type InvalidatePresetObjectInput = CallerInput & InvalidatePresetObjectParameters;
export type RecoverPresetObjectInput = CallerInput & RecoverPresetObjectParameters;
export type DeletePresetObjectInput = CallerInput & DeletePresetObjectParameters;
export type ChangePresetObjectOwnerInput = CallerInput & ChangePresetObjectOwnerParameters;

export type CreateErpObjectInput = CallerInput & CreateErpObjectParameters;
export type UpdateErpObjectInput = CallerInput & UpdateErpObjectParameters;
export type QueryErpObjectsInput = CallerInput & QueryErpObjectsParameters;
export type InvalidateErpObjectInput = CallerInput & InvalidateErpObjectParameters;
export type ChangeErpObjectOwnerInput = CallerInput & ChangeErpObjectOwnerParameters;
export type DeleteErpObjectInput = CallerInput & DeleteErpObjectParameters;
