import type { MockSession } from '../control/mock-session.ts';
import { hostVendor } from '../session/vendor-tenant.ts';
import type { MockVendor, VendorName } from '../vendor/mock-vendor.ts';
import type { LocalServer, MockServer, VendorSession } from './mock-server.ts';
import { startMocksServer } from './start-mocks-server.ts';
import type { StartMockOptions } from './start-options.ts';

/** One vendor's types under whichever name it has. */
type OneVendor<Seed, Credentials> = Record<VendorName, { readonly seed: Seed; readonly credentials: Credentials }>;

/**
 * Runs a vendor's mock as an HTTP server. Resolves when it takes requests.
 *
 * @throws SeedError when the vendor cannot take the seed; FaultError when a fault cannot be armed; MockStartError when
 * an option does not fit, when a host that is no loopback address comes without an `adminToken`, or when the port is
 * taken.
 */
export async function startMockServer<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  { seed, ...options }: StartMockOptions = {},
): Promise<MockServer<Seed, Credentials>> {
  const { name } = vendor;
  const mocks = await startMocksServer<OneVendor<Seed, Credentials>>([hostVendor(vendor)], {
    ...options,
    ...(seed !== undefined && { seed: { [name]: seed } }),
  });
  const { url } = mocks;
  return Object.assign(ofVendor(mocks, name, url), {
    async session({ seed: own, ...wanted }: { seed?: unknown } = {}) {
      const session = await mocks.session({ ...wanted, ...(own !== undefined && { seed: { [name]: own } }) });
      return ofVendor(session, name, url);
    },
  });
}

/** A session with its one vendor's parts in the place of those by name. */
function ofVendor<Seed, Credentials>(
  session: MockSession<OneVendor<Seed, Credentials>> & LocalServer,
  name: VendorName,
  url: string,
): VendorSession<Seed, Credentials> & LocalServer {
  const { id, clock, requests, faults, rateLimits, tokens, reset, snapshot, restore, verify, assertClean, close } =
    session;
  const { host, port, fetch, origins } = session;
  return {
    id,
    url,
    host,
    port,
    fetch,
    origins,
    clock,
    requests,
    faults,
    rateLimits,
    tokens,
    reset,
    snapshot,
    restore,
    verify,
    assertClean,
    state: session.state[name],
    get credentials() {
      return session.credentials[name];
    },
    get env() {
      return session.env;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
