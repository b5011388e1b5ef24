export {
  type AccessTokenRequest,
  type ApiError,
  type AttemptEvent,
  type Call,
  type CallOptions,
  type CommonOptions,
  ConfigError,
  InputError,
  isApiError,
  type Limiter,
  ProtocolError,
  type RetryOptions,
  type SafeResult,
  type StoredToken,
  safe,
  type TokenStore,
  TransportError,
  VendorError,
} from '@x/core-signing';
export type { DepartmentOperations } from './client/department-operations.ts';
export type { ErpObjectOperations } from './client/erp-object-operations.ts';
export type { MemberOperations } from './client/member-operations.ts';
export type { PresetObjectOperations } from './client/preset-object-operations.ts';
export type { FxiaokeOfflineReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export type { CreatedObject } from './contract/operations/create-preset-object.ts';
export type { DeletedErpObject } from './contract/operations/delete-erp-object.ts';
export type { DepartmentDetails, FoundDepartment } from './contract/operations/get-department-details.ts';
export type { DepartmentList, ListedDepartment } from './contract/operations/get-department-list.ts';
export type { FoundObject } from './contract/operations/get-preset-object.ts';
export type { EmployeesByMobile, EmployeeWithMobile } from './contract/operations/query-employee-by-mobile.ts';
export type { FoundEmployee } from './contract/operations/query-employee-by-open-user-id.ts';
export type { FoundErpObjects } from './contract/operations/query-erp-objects.ts';
export type { FoundObjects } from './contract/operations/query-preset-objects.ts';
export type { UpdatedEmployees } from './contract/operations/query-updated-employees.ts';
export { DepartmentStatus } from './contract/operations/shapes/department-status.ts';
export type { Employee } from './contract/operations/shapes/employee.ts';
export { MemberStatus } from './contract/operations/shapes/member-status.ts';
export type {
  ChangedObjectData,
  NewObjectData,
  ObjectDetails,
  ObjectIdList,
  ObjectRecord,
  ObjectReference,
} from './contract/operations/shapes/object-data.ts';
export type { OptionInfo } from './contract/operations/shapes/option-info.ts';
export type { OwnerChange } from './contract/operations/shapes/owner-change.ts';
export {
  type FilterOperator,
  filterOperators,
  type ProjectedSearchQuery,
  type SearchFilter,
  type SearchOrder,
  type SearchQuery,
} from './contract/operations/shapes/search-query.ts';
export type { OpenTraceData, TraceData } from './contract/operations/shapes/trace-data.ts';
export type { ChangedDepartment } from './contract/operations/update-department.ts';
export type { ChangedMember } from './contract/operations/update-member.ts';
export type { UpdatedObject } from './contract/operations/update-preset-object.ts';
export { createFxiaokeOffline } from './create-fxiaoke-offline.ts';
export { type FxiaokeOfflineError, isFxiaokeOfflineError } from './errors.ts';
export type { FxiaokeOffline } from './fxiaoke-offline.ts';
export type {
  ChangeErpObjectOwnerInput,
  ChangePresetObjectOwnerInput,
  CreateErpObjectInput,
  CreatePresetObjectInput,
  DeleteErpObjectInput,
  DeletePresetObjectInput,
  GetDepartmentDetailsInput,
  GetDepartmentListInput,
  GetPresetObjectInput,
  InvalidateErpObjectInput,
  InvalidatePresetObjectInput,
  QueryEmployeeByMobileInput,
  QueryEmployeeByOpenUserIdInput,
  QueryErpObjectsInput,
  QueryPresetObjectsInput,
  QueryUpdatedEmployeesInput,
  RecoverPresetObjectInput,
  SetDepartmentStatusInput,
  SetMemberStatusBatchInput,
  SetMemberStatusInput,
  UpdateDepartmentInput,
  UpdateErpObjectInput,
  UpdateMemberInput,
  UpdatePresetObjectInput,
} from './inputs.ts';
export type {
  AppCredentials,
  BodyOptions,
  CredentialTransport,
  FxiaokeOfflineOptions,
  HeadersOptions,
  OwnAccessToken,
  Paths,
} from './options.ts';
export type { QueryAllInput } from './paging/query-all.ts';
export type {
  FindPersonnelIdsInput,
  Personnel,
  PersonnelStatusResult,
  SetPersonnelStatusInput,
} from './personnel/personnel.ts';
export type { CallerInput } from './request/caller.ts';
export type { CorpToken } from './token/corp-token.ts';
export type { OauthToken } from './token/oauth-token.ts';
