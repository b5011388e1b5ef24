import { assembleSession } from '../control/assemble-session.ts';
import { openSession } from '../control/connect-mocks.ts';
import type { SessionOptions, VendorTypesByName } from '../control/mock-session.ts';
import { describeSession } from '../session/describe-session.ts';
import type { HostedVendor } from '../session/vendor-tenant.ts';
import type { MocksServer } from './mock-server.ts';
import { runServer } from './run-server.ts';
import type { StartMocksOptions } from './start-options.ts';

/**
 * Runs the mocks of several vendors on one port. Resolves when they take requests.
 *
 * @throws as {@link runServer}.
 */
export async function startMocksServer<Types extends VendorTypesByName>(
  vendors: readonly HostedVendor[],
  options: StartMocksOptions = {},
): Promise<MocksServer<Types>> {
  const { url, host, port, registry, admin, fetch, close } = await runServer(vendors, options);
  const own = assembleSession<Types>({ admin, describe: () => describeSession(registry.default, url), close });
  const origins = Object.fromEntries(vendors.map(({ description }) => [description.name, description.origins]));
  const local = { host, port, fetch, origins };
  return Object.assign(own, {
    url,
    ...local,
    async session(sessionOptions?: SessionOptions) {
      const session = await openSession<Types>(admin, sessionOptions);
      return Object.assign(session, { ...local, fetch: (request: Request) => fetch(asSession(request, session.id)) });
    },
  });
}

function asSession(request: Request, id: string): Request {
  const headers = new Headers(request.headers);
  headers.set('x-mock-session', id);
  return new Request(request, { headers });
}
