export {
  type BatchCloseBody,
  type BatchCloseData,
  type BatchCloseResult,
  batchCloseBody,
  batchCloseData,
  type SystemStatusUserCloseResult,
} from './batch-close.ts';
export {
  type BatchOpenBody,
  type BatchOpenData,
  type BatchOpenResult,
  batchOpenBody,
  batchOpenData,
  type SystemStatusUserOpenParam,
  type SystemStatusUserOpenResult,
} from './batch-open.ts';
export { errors, type FeishuStatusReason } from './errors.ts';
export { hosts } from './hosts.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
export {
  type TenantAccessTokenBody,
  type TenantAccessTokenData,
  tenantAccessTokenBody,
  tenantAccessTokenData,
} from './tenant-access-token.ts';
export { employeeIdScope, type UserIdType, type UserIdTypeQuery, userIdTypeQuery } from './user-id-type.ts';
