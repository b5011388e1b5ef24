export type { MockServer, StartMockOptions, VendorSession, VendorSessionOptions } from '@x/mock-kit';
export { type FeishuCredentials, unpermittedCredentials } from './credentials/feishu-credentials.ts';
export type {
  FeishuApp,
  FeishuSeed,
  FeishuStatus,
  FeishuTenant,
  FeishuToken,
  FeishuUser,
  OpenStatus,
} from './seed/feishu-seed.ts';
export type { FeishuSwitches } from './seed/feishu-switches.ts';
export type { FeishuSeedInput } from './seed/seed-schema.ts';
export type { StatusContent, SyncSetting } from './seed/status-content.ts';
export { startFeishuStatusMock } from './start.ts';
export type { FeishuState } from './state/feishu-state.ts';
export { feishuVendor } from './vendor.ts';
