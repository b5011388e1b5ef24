import { type MockServer, type StartMockOptions, startMockServer } from '@x/mock-kit';
import type { FxiaokeSeed } from './seed/seed-schema.ts';
import type { FxiaokeCredentials } from './state/credentials.ts';
import { fxiaokeVendor } from './vendor.ts';

/**
 * Starts a mock of Fxiaoke's Offline API on a free port of 127.0.0.1. `{ ...mock.credentials, baseURL: mock.url }`
 * is what a client needs to call it.
 *
 * @throws SeedError when `seed` does not fit, naming the path of each fault; FaultError when a fault cannot be armed;
 * MockStartError when another option does not fit or the port is taken.
 */
export function startFxiaokeOfflineMock(
  options: StartMockOptions = {},
): Promise<MockServer<FxiaokeSeed, FxiaokeCredentials>> {
  return startMockServer(fxiaokeVendor, options);
}
