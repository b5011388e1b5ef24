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
export type { WpsUsersReason } from './contract/errors.ts';
export { hosts } from './contract/hosts.ts';
export { createWpsUsers, type WpsUsers } from './create-wps-users.ts';
export { isWpsUsersError, type WpsUsersError } from './errors.ts';
export type { BatchDisableInput } from './operations/batch-disable.ts';
export type { AppCredentials, OwnAccessToken, Signing, WpsUsersOptions } from './options.ts';
