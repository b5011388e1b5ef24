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
export { type CreateBody, type CreateData, createBody, createData } from './create.ts';
export { type DeleteData, deleteData } from './delete.ts';
export { errors, type FeishuStatusReason } from './errors.ts';
export { hosts } from './hosts.ts';
export { defaultPageSize, type ListData, type ListQuery, listData, listQuery } from './list.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
export { type PatchBody, type PatchData, patchBody, patchData, type UpdateField, updatedFields } from './patch.ts';
export {
  colors,
  type I18nText,
  icons,
  mostStatusesOfTenant,
  type SystemStatus,
  type SystemStatusColor,
  type SystemStatusFields,
  type SystemStatusIcon,
  type SystemStatusSyncSetting,
} from './system-status.ts';
export {
  type TenantAccessTokenBody,
  type TenantAccessTokenData,
  tenantAccessTokenBody,
  tenantAccessTokenData,
} from './tenant-access-token.ts';
export {
  findOverweightTexts,
  locales,
  type OverweightText,
  type TextWeightLimit,
  textWeightLimits,
  weighText,
} from './text-weight.ts';
export { employeeIdScope, type UserIdType, type UserIdTypeQuery, userIdTypeQuery } from './user-id-type.ts';
