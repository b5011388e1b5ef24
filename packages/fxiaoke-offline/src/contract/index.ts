export { errors, type FxiaokeOfflineReason } from './errors.ts';
export { hosts } from './hosts.ts';
export type { ChangeErpObjectOwnerParameters } from './operations/change-erp-object-owner.ts';
export type { ChangePresetObjectOwnerParameters } from './operations/change-preset-object-owner.ts';
export type { CorpAccessTokenBody, CorpAccessTokenData } from './operations/corp-access-token.ts';
export type { CreateErpObjectParameters } from './operations/create-erp-object.ts';
export type { CreatedObject, CreatePresetObjectParameters } from './operations/create-preset-object.ts';
export type { DeletedErpObject, DeleteErpObjectParameters } from './operations/delete-erp-object.ts';
export type { DeletePresetObjectParameters } from './operations/delete-preset-object.ts';
export type { FxiaokeOperation, PathOrigin } from './operations/fxiaoke-operation.ts';
export type {
  DepartmentDetails,
  FoundDepartment,
  GetDepartmentDetailsParameters,
} from './operations/get-department-details.ts';
export type {
  DepartmentList,
  GetDepartmentListParameters,
  ListedDepartment,
} from './operations/get-department-list.ts';
export type { FoundObject, GetPresetObjectParameters } from './operations/get-preset-object.ts';
export type { InvalidateErpObjectParameters } from './operations/invalidate-erp-object.ts';
export type { InvalidatePresetObjectParameters } from './operations/invalidate-preset-object.ts';
export type { OauthTokenBody, OauthTokenData } from './operations/oauth-token.ts';
export type {
  EmployeesByMobile,
  EmployeeWithMobile,
  QueryEmployeeByMobileParameters,
} from './operations/query-employee-by-mobile.ts';
export type {
  FoundEmployee,
  QueryEmployeeByOpenUserIdParameters,
} from './operations/query-employee-by-open-user-id.ts';
export type { FoundErpObjects, QueryErpObjectsParameters } from './operations/query-erp-objects.ts';
export type { FoundObjects, QueryPresetObjectsParameters } from './operations/query-preset-objects.ts';
export type { QueryUpdatedEmployeesParameters, UpdatedEmployees } from './operations/query-updated-employees.ts';
export type { RecoverPresetObjectParameters } from './operations/recover-preset-object.ts';
export type { SetDepartmentStatusParameters } from './operations/set-department-status.ts';
export type { SetMemberStatusParameters } from './operations/set-member-status.ts';
export type { SetMemberStatusBatchParameters } from './operations/set-member-status-batch.ts';
export type { ActingCredentials, CorpCredentials } from './operations/shapes/credentials.ts';
export { DepartmentStatus } from './operations/shapes/department-status.ts';
export type { Employee } from './operations/shapes/employee.ts';
export { MemberStatus } from './operations/shapes/member-status.ts';
export type {
  ChangedObjectData,
  NewObjectData,
  ObjectDetails,
  ObjectIdList,
  ObjectRecord,
  ObjectReference,
} from './operations/shapes/object-data.ts';
export type { OptionInfo } from './operations/shapes/option-info.ts';
export type { OwnerChange } from './operations/shapes/owner-change.ts';
export {
  type FilterOperator,
  filterOperators,
  type ProjectedSearchQuery,
  type SearchFilter,
  type SearchOrder,
  type SearchQuery,
} from './operations/shapes/search-query.ts';
export type { OpenTraceData, TraceData } from './operations/shapes/trace-data.ts';
export type { ChangedDepartment, UpdateDepartmentParameters } from './operations/update-department.ts';
export type { UpdateErpObjectParameters } from './operations/update-erp-object.ts';
export type { ChangedMember, UpdateMemberParameters } from './operations/update-member.ts';
export type { UpdatedObject, UpdatePresetObjectParameters } from './operations/update-preset-object.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
