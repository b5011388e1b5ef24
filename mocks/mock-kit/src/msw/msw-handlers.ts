import type { LocalServer } from '../server/mock-server.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';

/** The `http` of msw 2 or 3, of which one function is needed. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): Handler;
}

export interface MswHandlerOptions {
  /**
   * Instead of a vendor's own origins: hosts as `open.larksuite.com`, reached by https, or origins as
   * `http://localhost:8080`.
   */
  readonly hosts?: Readonly<Partial<Record<VendorName, readonly string[]>>>;
}

/**
 * Handlers for msw that answer the calls to the vendors' own hosts from a mock in this process, so that a client needs
 * no other base URL.
 *
 * The mock has to be started with `listen: false`: msw shows a request as the platform has tidied it, and a handler has
 * no connection to cut. Such a mock refuses faults that need one when they are armed; a signature over an unusual path
 * or header order can only be checked over a socket.
 *
 * @param mocks a mock, or a session of it, whose tenant answers then whatever the credentials.
 * @param msw your own `import { http } from 'msw'`: this package has none.
 * @throws TypeError when the mock listens.
 */
export function mswHandlers<Handler>(
  mocks: Pick<LocalServer, 'fetch' | 'origins' | 'port'>,
  { http }: { readonly http: MswHttp<Handler> },
  { hosts = {} }: MswHandlerOptions = {},
): Handler[] {
  if (mocks.port !== 0) {
    throw new TypeError(
      'mswHandlers needs a mock that was started with `listen: false`. This one listens: give clients its URL instead.',
    );
  }
  const origins = Object.values({ ...mocks.origins, ...hosts }).flat();
  return [...new Set(origins.map(toOrigin))].map((origin) =>
    http.all(`${origin}/*`, ({ request }) => mocks.fetch(request)),
  );
}

function toOrigin(host: string): string {
  return new URL(host.includes('://') ? host : `https://${host}`).origin;
}
