export type { MockServer, StartMockOptions } from '@x/mock-kit';
export { startWpsUsersMock } from './start-wps-users-mock.ts';
export type { WpsCredentials } from './state/credentials.ts';
export type {
  WpsApp,
  WpsCompany,
  WpsCustomAttribute,
  WpsDepartment,
  WpsSeed,
  WpsSession,
  WpsSwitches,
  WpsToken,
  WpsUser,
} from './state/seed-schema.ts';
export type { WpsState } from './state/wps-state.ts';
export { wpsVendor } from './wps-vendor.ts';
