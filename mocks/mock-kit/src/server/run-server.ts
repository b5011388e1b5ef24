import type { FastifyInstance } from 'fastify';
import type { AdminContext } from '../admin/admin-context.ts';
import { createAdminEvents } from '../admin/events.ts';
import type { GuardOptions } from '../admin/guard.ts';
import { hasToken } from '../admin/guard.ts';
import type { AdminCaller } from '../control/admin-call.ts';
import { createHttpFront } from '../http/http-front.ts';
import { createLog } from '../log/log.ts';
import { answerRequest } from '../pipeline/answer-request.ts';
import type { SessionSeed } from '../session/session.ts';
import { createSessionRegistry, type SessionRegistry } from '../session/session-registry.ts';
import type { HostedVendor } from '../session/vendor-tenant.ts';
import { callInProcess } from './call-in-process.ts';
import { checkOptions } from './check-options.ts';
import { createCloser } from './close.ts';
import { fetchWithoutSocket } from './fetch-without-socket.ts';
import { listen } from './listen.ts';
import { serverUrl } from './server-url.ts';
import type { StartServerOptions } from './start-options.ts';

/** A server that takes requests. */
export interface RunningServer {
  readonly url: string;
  readonly host: string;
  /** 0 when there is no socket. */
  readonly port: number;
  readonly registry: SessionRegistry;
  /** Calls the admin API without a connection. */
  readonly admin: AdminCaller;
  /** Answers a request without a connection. */
  fetch(request: Request): Promise<Response>;
  /** Aborted when the server begins to stop, whoever stops it. */
  readonly stopping: AbortSignal;
  close(): Promise<void>;
}

/**
 * Runs vendors' mocks on one port. Resolves when it takes requests.
 *
 * @throws SeedError when a vendor cannot take its seed; FaultError when a fault cannot be armed; MockStartError when an
 * option does not fit, when a host that is no loopback address comes without an `adminToken`, or when the port is taken.
 */
export async function runServer(
  vendors: readonly HostedVendor[],
  options: StartServerOptions & { readonly seed?: SessionSeed | undefined },
): Promise<RunningServer> {
  const { host, port: wantedPort } = checkOptions(options);
  const { tls, ui = true, admin: withAdmin = true, quietHeaders = false } = options;
  const hasSocket = options.listen ?? true;
  const log = createLog(options.log ?? 'silent');
  const registry = createSessionRegistry({
    vendors,
    profile: options.profile ?? 'live',
    randomSeed: options.randomSeed ?? 1,
    rateLimits: options.rateLimits ?? 'documented',
    seed: options.seed,
    clock: options.clock,
    faults: options.faults,
    socket: hasSocket,
  });
  const descriptions = vendors.map(({ description }) => description);
  const pipeline = { vendors: descriptions, registry, log, quietHeaders };
  const stopping = new AbortController();

  const context: AdminContext = {
    vendors: descriptions,
    registry,
    events: createAdminEvents(registry),
    capabilities: { socketFaults: hasSocket, tls: tls !== undefined, ui: withAdmin && ui },
    startedMs: performance.now(),
    stopping: stopping.signal,
    shutDown: {
      isAllowed: (authorization) => options.allowShutdown === true || hasToken(authorization, options.adminToken),
      perform: () => void close(),
    },
  };
  const guard: GuardOptions = {
    adminToken: options.adminToken,
    hosts: [host, ...(options.allowedHosts ?? [])],
    scheme: tls === undefined ? 'http' : 'https',
  };
  let createdAdminApp: Promise<FastifyInstance> | undefined;
  /** Loaded with its schemas when it is called first, which takes longer than the start of everything else. */
  function adminApp(): Promise<FastifyInstance> {
    createdAdminApp ??= import('../admin/admin-api.ts').then(({ createAdminApp }) =>
      createAdminApp({ context, log, guard, ui }),
    );
    return createdAdminApp;
  }
  const front = await createHttpFront({
    vendors: descriptions,
    tls,
    answer: async (arrival) => {
      try {
        await answerRequest(pipeline, arrival);
      } catch (error) {
        log.bug('A request could not be answered', error);
        arrival.response.destroy();
      }
    },
    adminApp: withAdmin ? adminApp : undefined,
  });
  const closeApp = createCloser(front.server, () => registry.end(), options.graceMs);
  function close(): Promise<void> {
    stopping.abort();
    return closeApp();
  }

  const port = hasSocket ? await listen(front.server, host, wantedPort) : 0;
  const url = serverUrl(host, port, tls !== undefined);
  return {
    url,
    host,
    port,
    registry,
    admin: callInProcess(adminApp, new URL(url).host),
    fetch: fetchWithoutSocket(front),
    stopping: stopping.signal,
    close,
  };
}
