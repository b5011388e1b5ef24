import { registerAdminApi } from '../admin/admin-api.ts';
import { createHttpFront } from '../http/http-front.ts';
import type { RequestFilter } from '../journal/journal.ts';
import { createLog } from '../log/log.ts';
import { answerRequest } from '../pipeline/answer-request.ts';
import { createSession, type Session } from '../session/session.ts';
import type { MockVendor } from '../vendor/mock-vendor.ts';
import { checkOptions } from './check-options.ts';
import { createCloser } from './close.ts';
import { listen } from './listen.ts';
import type { MockServer } from './mock-server.ts';
import { serverUrl } from './server-url.ts';
import type { StartMockOptions } from './start-options.ts';

/**
 * Runs a vendor's mock as an HTTP server. Resolves when it takes requests.
 *
 * @throws SeedError when the vendor cannot take the seed; MockStartError when an option does not fit, when a host that
 * is no loopback address comes without an `adminToken`, or when the port is taken.
 */
export async function startMockServer<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  options: StartMockOptions = {},
): Promise<MockServer<Seed, Credentials>> {
  const { host, port: wantedPort } = checkOptions(options);
  const session = createSession(vendor, {
    id: 'default',
    profile: options.profile ?? 'live',
    randomSeed: options.randomSeed ?? 1,
    seed: options.seed,
    ...(options.clock !== undefined && { clock: options.clock }),
  });
  const log = createLog(options.log ?? 'silent');
  const app = await createHttpFront({
    operations: vendor.operations,
    answer: async (arrival) => {
      try {
        await answerRequest(session, log, arrival);
      } catch (error) {
        log.bug('A request could not be answered', error);
        arrival.response.destroy();
      }
    },
    registerAdmin: (instance) =>
      registerAdminApi(instance, {
        session,
        log,
        guard: { adminToken: options.adminToken, hosts: [host, ...(options.allowedHosts ?? [])] },
      }),
  });
  const close = createCloser(app);
  const port = await listen(app, host, wantedPort);

  return {
    url: serverUrl(host, port),
    host,
    port,
    get credentials() {
      return session.credentials;
    },
    ...controls(session),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function controls<Seed, State, Credentials>(session: Session<Seed, State, Credentials>) {
  const { clock, journal } = session;
  return {
    clock: {
      now: async () => clock.now(),
      freeze: async (at?: Date | string) => clock.freeze(at),
      set: async (at: Date | string) => clock.set(at),
      advance: async (byMs: number) => clock.advance(byMs),
      resume: async () => clock.resume(),
    },
    state: {
      get: async () => session.getState(),
      patch: async (patch: unknown) => session.patchState(patch),
      put: async (seed: unknown) => session.putState(seed),
    },
    requests: {
      list: async (filter?: RequestFilter) => journal.list(filter),
      count: async (filter?: RequestFilter) => journal.list(filter).length,
      clear: async () => journal.clear(),
    },
    reset: async () => session.reset(),
  };
}
