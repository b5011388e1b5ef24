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
export type { BatchCloseData, BatchCloseResult, SystemStatusUserCloseResult } from './contract/batch-close.ts';
export type { BatchOpenData, BatchOpenResult, SystemStatusUserOpenResult } from './contract/batch-open.ts';
export type { CreateData } from './contract/create.ts';
export type { FeishuStatusReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export type { ListData } from './contract/list.ts';
export type { PatchData, UpdateField } from './contract/patch.ts';
export type {
  I18nText,
  SystemStatus,
  SystemStatusColor,
  SystemStatusFields,
  SystemStatusIcon,
  SystemStatusSyncSetting,
} from './contract/system-status.ts';
export { weighText } from './contract/text-weight.ts';
export type { UserIdType } from './contract/user-id-type.ts';
export { createFeishuStatus } from './create-feishu-status.ts';
export { type FeishuStatusError, isFeishuStatusError } from './errors.ts';
export type { FeishuStatus } from './feishu-status.ts';
export type { BatchCloseInput } from './operations/batch-close.ts';
export type { BatchOpenInput, BatchOpenUser } from './operations/batch-open.ts';
export type { CreateInput } from './operations/create.ts';
export type { DeleteInput } from './operations/delete.ts';
export type { ListInput } from './operations/list.ts';
export type { PatchedFields, PatchInput } from './operations/patch.ts';
export type { AppCredentials, FeishuStatusOptions, OwnAccessToken } from './options.ts';
export { type SplitResults, splitResults, type UserResult } from './split-results.ts';
