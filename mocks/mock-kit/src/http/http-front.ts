import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { Arrival } from '../pipeline/arrival.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import { serveWhatNodeRefuses } from './node-refusals.ts';
import { parseRequestTarget } from './request-target.ts';
import { type AdminApp, isBelowAdmin, serveAdmin } from './serve-admin.ts';
import { createVendorRouter } from './vendor-router.ts';

export interface TlsPair {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

export interface HttpFrontOptions {
  readonly vendors: readonly VendorDescription[];
  /** Answers a request to a vendor, whether the vendor has such a route or not. */
  readonly answer: (arrival: Arrival) => Promise<void>;
  /** The admin API and the page; their paths are below `/_mock`. Left out: there is neither. */
  readonly adminApp: AdminApp | undefined;
  readonly tls: TlsPair | undefined;
}

export interface HttpFront {
  /** Listens to nothing yet. */
  readonly server: Server;
  /** Serves a request, be it one that did not come over the server's socket. */
  serve(message: IncomingMessage, response: ServerResponse): void;
}

/**
 * The HTTP server of a mock: Node's own, since a vendor's mock must see a request as it was sent, and a router for
 * the vendors' paths.
 *
 * @throws Error when two vendors have the same route.
 */
export async function createHttpFront({ vendors, answer, adminApp, tls }: HttpFrontOptions): Promise<HttpFront> {
  const route = createVendorRouter(vendors);

  function serve(message: IncomingMessage, response: ServerResponse): void {
    const target = parseRequestTarget(message.url ?? '/');
    if (adminApp !== undefined && isBelowAdmin(target)) serveAdmin(adminApp, message, response);
    else void answer({ message, response, target, ...route(message.method ?? '', target) });
  }

  const server = await createNodeServer(tls);
  // A client's pooled connection that the server ends at the moment of its next use would look like a fault.
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  // A test may hold a request for as long as it likes.
  server.requestTimeout = 0;
  server.on('request', serve);
  serveWhatNodeRefuses(server, serve);
  return { server, serve };
}

/** Longer than clients keep connections open. */
const KEEP_ALIVE_TIMEOUT_MS = 72_000;

/** Node would answer a request without Host by itself. */
const OPTIONS: ServerOptions = { requireHostHeader: false };

async function createNodeServer(tls: TlsPair | undefined): Promise<Server> {
  if (tls === undefined) return createServer(OPTIONS);
  const https = await import('node:https');
  return https.createServer({ ...OPTIONS, cert: tls.cert, key: tls.key });
}
