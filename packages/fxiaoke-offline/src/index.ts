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
export type { FxiaokeOfflineReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export { MemberStatus } from './contract/member-status.ts';
export type { TraceData } from './contract/set-member-status-batch.ts';
export { createFxiaokeOffline, type FxiaokeOffline } from './create-fxiaoke-offline.ts';
export { type FxiaokeOfflineError, isFxiaokeOfflineError } from './errors.ts';
export type { SetMemberStatusBatchInput } from './operations/set-member-status-batch.ts';
export type { AppCredentials, FxiaokeOfflineOptions, OwnAccessToken, Paths } from './options.ts';
export type { CorpToken } from './token/corp-token.ts';
