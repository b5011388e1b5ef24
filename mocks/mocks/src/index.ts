export type { FeishuCredentials, FeishuSeed, FeishuSeedInput } from '@x/feishu-status-mock';
export type { FxiaokeCredentials, FxiaokeSeed } from '@x/fxiaoke-offline-mock';
export {
  type ArmedFault,
  type CleanOptions,
  type ClockInput,
  type ConnectOptions,
  type Expectation,
  FaultError,
  type FaultRule,
  type FaultStep,
  type JournalEntry,
  MockAdminError,
  type MockSession,
  MockStartError,
  type Mocks,
  type MocksServer,
  MockVerificationError,
  type RateBucket,
  type RequestMatch,
  type ResetOptions,
  SeedError,
  type SessionOptions,
  type StartMocksOptions,
  type VendorName,
  type Verification,
} from '@x/mock-kit';
export type { WpsCredentials, WpsSeed } from '@x/wps-users-mock';
export type { AllVendors } from './all-vendors.ts';
export { connectMocks } from './connect-mocks.ts';
export { startMocks } from './start-mocks.ts';
