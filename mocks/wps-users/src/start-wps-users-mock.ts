import { type MockServer, type StartMockOptions, startMockServer } from '@x/mock-kit';
import type { WpsCredentials } from './credentials/credentials.ts';
import type { WpsSeed } from './state/seed-schema.ts';
import { wpsVendor } from './wps-vendor.ts';

/**
 * Starts a mock of the WPS 365 user API, on a free port of 127.0.0.1 unless told otherwise. Spread `credentials` into
 * the client's options and give it `url` as `baseURL`; call `close()` when done.
 *
 * Throws `SeedError` when the seed does not fit, and `MockStartError` when an option does not or the port is taken.
 */
export function startWpsUsersMock(options?: StartMockOptions): Promise<MockServer<WpsSeed, WpsCredentials>> {
  return startMockServer(wpsVendor, options);
}
