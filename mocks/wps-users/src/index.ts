export type { MockServer, StartMockOptions, VendorSession, VendorSessionOptions } from '@x/mock-kit';
export type { WpsCredentials } from './credentials/credentials.ts';
export { startWpsUsersMock } from './start-wps-users-mock.ts';
export type {
  WpsApp,
  WpsCompany,
  WpsCustomAttribute,
  WpsDepartment,
  WpsSeed,
  WpsSession,
  WpsSwitches,
  WpsToken,
  WpsTokenService,
  WpsUser,
} from './state/seed-schema.ts';
export type { WpsState } from './state/wps-state.ts';
export { wpsVendor } from './wps-vendor.ts';
