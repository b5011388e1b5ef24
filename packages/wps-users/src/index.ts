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
export type { WpsUsersReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export type { BatchReadData } from './contract/operations/batch-read.ts';
export type { UserDepartmentInfo } from './contract/operations/batch-update-dept.ts';
export type { UserOrder } from './contract/operations/batch-update-order.ts';
export type { CreateData } from './contract/operations/create.ts';
export type { CurrentData } from './contract/operations/current.ts';
export type { CurrentIdData } from './contract/operations/current-id.ts';
export type {
  CustomAttribute,
  CustomAttrsBatchReadData,
  UserCustomAttributes,
} from './contract/operations/custom-attrs-batch-read.ts';
export type { CustomAttributeValue } from './contract/operations/custom-attrs-batch-update.ts';
export type { Department, DepartmentLeader, DeptsData } from './contract/operations/depts.ts';
export type { ListData } from './contract/operations/list.ts';
export type {
  SearchData,
  SearchField,
  SearchSource,
  SearchStatus,
  SearchUserType,
} from './contract/operations/search.ts';
export type { FoundUser, FoundUsers } from './contract/operations/shapes/found-user.ts';
export type { SearchUser, SearchUserDepartment, SearchUserRole } from './contract/operations/shapes/search-user.ts';
export type { User, UserDepartment } from './contract/operations/shapes/user.ts';
export type {
  AnsweredEmploymentStatus,
  AnsweredEmploymentType,
  AnsweredGender,
  AnsweredUserStatus,
  EmploymentStatus,
  EmploymentType,
  Gender,
  UserRole,
  UserStatus,
} from './contract/operations/shapes/user-values.ts';
export { createWpsUsers } from './create-wps-users.ts';
export { isWpsUsersError, type WpsUsersError } from './errors.ts';
export type {
  BatchDisableInput,
  BatchEnableInput,
  BatchLogoutInput,
  BatchReadInput,
  BatchUpdateDeptInput,
  BatchUpdateOrderInput,
  ByEmailsInput,
  ByExUserIdsInput,
  ByPhonesInput,
  CreateInput,
  CustomAttrsBatchReadInput,
  CustomAttrsBatchUpdateInput,
  DeleteInput,
  DeptsInput,
  GetInput,
  ListInput,
  SearchInput,
  UpdateInput,
} from './inputs.ts';
export type { AppCredentials, OwnAccessToken, OwnUserAccessToken, Signing, WpsUsersOptions } from './options.ts';
export type { Actor } from './token/choose-tokens.ts';
export type { WpsUsers } from './wps-users.ts';
