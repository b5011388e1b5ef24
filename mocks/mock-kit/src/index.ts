export type { IdGenerator } from './vendor/id-generator.ts';
export type { MockCall, Profile } from './vendor/mock-call.ts';
export type { MockOperation, MockVendor, VendorName } from './vendor/mock-vendor.ts';
export type { RawRequest } from './vendor/raw-request.ts';
export type { Rule } from './vendor/rule.ts';
export { SeedError } from './vendor/seed-error.ts';
export type { VendorResponse } from './vendor/vendor-response.ts';
