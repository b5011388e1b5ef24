export type { CommandLineProgram } from './cli/program.ts';
export { runMockCommandLine } from './cli/run-mock-command-line.ts';
export { runMocksCommandLine } from './cli/run-mocks-command-line.ts';
export type { ClockInput } from './clock/clock-input.ts';
export { MockAdminError, MockVerificationError } from './control/admin-error.ts';
export { type ConnectOptions, connectMocksOf } from './control/connect-mocks.ts';
export type {
  ClockControl,
  FaultsControl,
  RateBucket,
  RateLimitsControl,
  RequestsControl,
  StateControl,
  TokensControl,
} from './control/controls.ts';
export type { ArmedFault, FaultRule, FaultStep } from './control/fault-rule.ts';
export type {
  CleanOptions,
  MockSession,
  Mocks,
  ResetOptions,
  SessionControls,
  SessionOptions,
  VendorTypes,
  VendorTypesByName,
} from './control/mock-session.ts';
export type { RequestMatch } from './control/request-match.ts';
export type { Expectation, Verification } from './control/verification.ts';
export { FaultError } from './faults/fault-error.ts';
export { parseJsonText } from './http/parse-json-text.ts';
export type { InjectedFault, JournalEntry, JournalPhase } from './journal/journal-entry.ts';
export type { LogFormat } from './log/log.ts';
export { pathParameters, queryParameters } from './open-api/parameters.ts';
export type {
  LocalServer,
  MockServer,
  MocksServer,
  VendorSession,
  VendorSessionOptions,
} from './server/mock-server.ts';
export { MockStartError, type MockStartFailure } from './server/mock-start-error.ts';
export { startMockServer } from './server/start-mock-server.ts';
export { startMocksServer } from './server/start-mocks-server.ts';
export type { StartMockOptions, StartMocksOptions, StartServerOptions } from './server/start-options.ts';
export { type HostedVendor, hostVendor } from './session/vendor-tenant.ts';
export type { CallNotes, SignatureReport, Violation } from './vendor/call-notes.ts';
export type { FaultCondition, FaultRefusal } from './vendor/fault-refusal.ts';
export type { IdGenerator } from './vendor/id-generator.ts';
export type { MockCall, Profile } from './vendor/mock-call.ts';
export type {
  MockOperation,
  MockVendor,
  OwnRoute,
  RequestCredentials,
  VendorDescription,
  VendorName,
} from './vendor/mock-vendor.ts';
export type { JsonSchema, OpenApiOperation } from './vendor/open-api-operation.ts';
export type { CallLimits, MockRateLimit, RateLimitMode, RateRefusal } from './vendor/rate-limit.ts';
export type { RawRequest } from './vendor/raw-request.ts';
export type { Rule } from './vendor/rule.ts';
export { SeedError } from './vendor/seed-error.ts';
export type { VendorResponse } from './vendor/vendor-response.ts';
export { withoutSchemaReference } from './vendor/without-schema-reference.ts';
