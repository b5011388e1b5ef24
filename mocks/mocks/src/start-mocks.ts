import { type MocksServer, type StartMocksOptions, startMocksServer } from '@x/mock-kit';
import { type AllVendors, allVendors } from './all-vendors.ts';

/**
 * Starts the mocks of Feishu, WPS 365 and Fxiaoke on one port of 127.0.0.1, any free one unless `port` says otherwise.
 * Resolves when they take requests.
 *
 * @throws SeedError when a vendor cannot take its seed; FaultError when a fault cannot be armed; MockStartError when an
 * option does not fit, when a host that is no loopback address comes without an `adminToken`, or when the port is taken.
 */
export function startMocks(options: StartMocksOptions = {}): Promise<MocksServer<AllVendors>> {
  return startMocksServer<AllVendors>(allVendors, options);
}
