import type { FastifyInstance } from 'fastify';
import type { Arrival } from '../pipeline/arrival.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import { answerUnparsable, type ServeUnrouted, serveWhatNodeRefuses } from './node-refusals.ts';
import { parseRequestTarget } from './request-target.ts';
import { toRoutingUrl } from './routing-url.ts';
import { type AdminApp, isBelowAdmin, refuseAdminMethod, registerAdminFront } from './serve-admin.ts';
import { registerVendorRoutes, vendorOfUnknownPath } from './vendor-routes.ts';

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

/**
 * The HTTP server of a mock. Fastify finds routes and shuts down; a vendor's requests are taken
 * from it before it has looked at anything but their path.
 */
export async function createHttpFront(options: HttpFrontOptions): Promise<FastifyInstance> {
  const { vendors, adminApp, tls } = options;
  const serveUnrouted: ServeUnrouted = (message, response) => {
    if (adminApp !== undefined && isBelowAdmin(message.url ?? '/')) return refuseAdminMethod(message, response);
    const target = parseRequestTarget(message.url ?? '/');
    const vendor = vendorOfUnknownPath(vendors, target.path);
    void options.answer({ message, response, target, vendor, operations: [], pathParameters: {} });
  };
  // Loaded on use: a program that imports the kit without starting a server does not pay for it.
  const { fastify } = await import('fastify');
  const app: FastifyInstance = fastify({
    exposeHeadRoutes: false,
    return503OnClosing: false,
    rewriteUrl: (message) => toRoutingUrl(message.url ?? '/'),
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
    clientErrorHandler: (error, socket) => answerUnparsable(serveUnrouted, error, socket),
    // Node would answer a request without Host by itself.
    ...(tls === undefined
      ? { http: { requireHostHeader: false } }
      : { https: { cert: tls.cert, key: tls.key, requireHostHeader: false } }),
  });
  serveWhatNodeRefuses(app.server, serveUnrouted);
  if (adminApp !== undefined)
    await app.register(async (instance) => registerAdminFront(instance, adminApp), { prefix: '/_mock' });
  await app.register(async (instance) => registerVendorRoutes(instance, vendors, options.answer));
  return app;
}
