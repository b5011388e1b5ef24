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
export type { FeishuStatusReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export type { UserIdType } from './contract/user-id-type.ts';
export { createFeishuStatus, type FeishuStatus } from './create-feishu-status.ts';
export { type FeishuStatusError, isFeishuStatusError } from './errors.ts';
export type { BatchCloseInput } from './operations/batch-close.ts';
export type { BatchOpenInput, BatchOpenUser } from './operations/batch-open.ts';
export type { AppCredentials, FeishuStatusOptions, OwnAccessToken } from './options.ts';
export { type SplitResults, splitResults, type UserResult } from './split-results.ts';
