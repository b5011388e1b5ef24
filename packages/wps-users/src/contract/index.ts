export { errorSections, errors, type WpsUsersReason } from './errors.ts';
export { hosts } from './hosts.ts';
export type { AccessTokenBody, AccessTokenData } from './operations/access-token.ts';
export type { BatchDisableBody } from './operations/batch-disable.ts';
export type { BatchEnableBody } from './operations/batch-enable.ts';
export type { BatchLogoutBody } from './operations/batch-logout.ts';
export type { BatchReadBody, BatchReadData } from './operations/batch-read.ts';
export type { BatchUpdateDeptBody, UserDepartmentInfo } from './operations/batch-update-dept.ts';
export type { BatchUpdateOrderBody, UserOrder } from './operations/batch-update-order.ts';
export type { ByEmailsBody } from './operations/by-emails.ts';
export type { ByExUserIdsBody } from './operations/by-ex-user-ids.ts';
export type { ByPhonesBody } from './operations/by-phones.ts';
export type { CreateBody, CreateData } from './operations/create.ts';
export type { CurrentData } from './operations/current.ts';
export type { CurrentIdData } from './operations/current-id.ts';
export type {
  CustomAttribute,
  CustomAttrsBatchReadBody,
  CustomAttrsBatchReadData,
  UserCustomAttributes,
} from './operations/custom-attrs-batch-read.ts';
export type { CustomAttributeValue, CustomAttrsBatchUpdateBody } from './operations/custom-attrs-batch-update.ts';
export type { Department, DepartmentLeader, DeptsData } from './operations/depts.ts';
export type { GetQuery } from './operations/get.ts';
export type { ListData, ListQuery } from './operations/list.ts';
export { fieldScopes, scopes } from './operations/scopes.ts';
export {
  type SearchData,
  type SearchField,
  type SearchQuery,
  type SearchSource,
  type SearchStatus,
  type SearchUserType,
  searchFields,
  searchSources,
  searchStatuses,
  searchUserTypes,
} from './operations/search.ts';
export type { FoundUser, FoundUsers } from './operations/shapes/found-user.ts';
export type { SearchUser, SearchUserDepartment, SearchUserRole } from './operations/shapes/search-user.ts';
export type { User, UserDepartment } from './operations/shapes/user.ts';
export type { UserIdsBody } from './operations/shapes/user-ids.ts';
export {
  type AnsweredEmploymentStatus,
  type AnsweredEmploymentType,
  type AnsweredGender,
  type AnsweredUserStatus,
  type EmploymentStatus,
  type EmploymentType,
  employmentStatuses,
  employmentTypes,
  type Gender,
  genders,
  type UserRole,
  type UserStatus,
  userStatuses,
} from './operations/shapes/user-values.ts';
export type { UpdateBody } from './operations/update.ts';
export type { WpsOperation } from './operations/wps-operation.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
