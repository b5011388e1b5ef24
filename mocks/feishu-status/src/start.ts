import { type MockServer, type StartMockOptions, startMockServer } from '@x/mock-kit';
import type { FeishuCredentials } from './credentials/feishu-credentials.ts';
import type { FeishuSeed } from './seed/feishu-seed.ts';
import { feishuVendor } from './vendor.ts';

/**
 * Starts a mock of Feishu's system status API on 127.0.0.1, on any free port unless `port` says otherwise. A `seed`
 * has the form of FeishuSeedInput: what is left out has a default.
 *
 * @throws SeedError when the seed does not fit; FaultError when a fault cannot be armed; MockStartError when an option does not, or when the port is taken.
 */
export function startFeishuStatusMock(
  options: StartMockOptions = {},
): Promise<MockServer<FeishuSeed, FeishuCredentials>> {
  return startMockServer(feishuVendor, options);
}
