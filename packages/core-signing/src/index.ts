export type { Envelope, ReadEnvelope } from './answer/envelope.ts';
export { readRetryAfterMs } from './answer/retry-after.ts';
export { type Checked, checkSchema } from './check/check-schema.ts';
export { isHeaderSafe } from './check/header-safe.ts';
export { isPlainObject } from './check/plain-object.ts';
export type { ClientCall } from './client/client-call.ts';
export { type ClientContext, closeClient, createClientContext } from './client/client-context.ts';
export type { VendorAdapter } from './client/vendor-adapter.ts';
export type { ErrorCatalogue, ErrorEntry, RetryAdvice } from './contract/error-entry.ts';
export type { Evidence } from './contract/evidence.ts';
export type { HttpMethod, Operation, RateLimit, TokenKind, VendorName } from './contract/operation.ts';
export type { Schema, SchemaIssue, SchemaResult } from './contract/schema.ts';
export { type ApiError, type ApiErrorKind, isApiError } from './errors/api-error.ts';
export type { Call } from './errors/call.ts';
export { ConfigError } from './errors/config-error.ts';
export { describeIssues } from './errors/describe-issues.ts';
export type { Issue, ProtocolProblem, Sent, TransportFailure, TransportProblem } from './errors/failure.ts';
export { InputError } from './errors/input-error.ts';
export { inputErrorFor } from './errors/input-error-for.ts';
export { ProtocolError } from './errors/protocol-error.ts';
export { type SafeResult, safe } from './errors/safe.ts';
export { TransportError } from './errors/transport-error.ts';
export { VendorError } from './errors/vendor-error.ts';
export { execute, executeWithoutToken } from './execute.ts';
export type { LimitedCall, Limiter, Slot, SlotOutcome } from './limit/limiter.ts';
export type { AttemptEvent } from './options/attempt-event.ts';
export type { CallOptions, CommonOptions, RetryOptions } from './options/common-options.ts';
export { type OptionChecks, optionChecks } from './options/option-checks.ts';
export { type ResolvedOptions, resolveOptions } from './options/resolve-options.ts';
export { buildPath } from './request/build-path.ts';
export type { ReadyRequest, WireBody, WireRequest } from './request/wire-request.ts';
export type { Runtime } from './retry/runtime.ts';
export { type Kso1Scheme, kso1StringToSign } from './signing/kso1-string-to-sign.ts';
export { type Kso1Headers, type SignKso1Input, signKso1 } from './signing/sign-kso1.ts';
export {
  type SignWps2Input,
  type SignWps2Md5Input,
  type SignWps2RequestInput,
  signWps2,
  type Wps2Headers,
} from './signing/sign-wps2.ts';
export { type SignWps3Input, signWps3, type Wps3Headers } from './signing/sign-wps3.ts';
export { type SignWps4Input, signWps4, type Wps4Headers } from './signing/sign-wps4.ts';
export type { SignableBody, SignableRequest } from './signing/signable-request.ts';
export type { SigningKeys } from './signing/signing-keys.ts';
export type { Wps4HeaderSet, Wps4HeaderSets } from './signing/wps4-headers.ts';
export { createCachedTokenSource, type FetchedToken } from './token/cached-token-source.ts';
export { type AccessTokenRequest, createGivenTokenSource, type GetAccessToken } from './token/given-token-source.ts';
export type { TokenCodec } from './token/shared-tokens.ts';
export { textTokenCodec } from './token/text-token-codec.ts';
export { tokenKey } from './token/token-key.ts';
export type { TokenPolicy } from './token/token-policy.ts';
export type { HeldToken, TokenSource } from './token/token-source.ts';
export type { StoredToken, TokenStore } from './token/token-store.ts';
export type { FetchLike, FetchLikeInit, FetchLikeResponse } from './transport/fetch-transport.ts';
export type {
  Transport,
  TransportLimits,
  TransportRequest,
  TransportResponse,
  TransportResult,
} from './transport/transport.ts';
