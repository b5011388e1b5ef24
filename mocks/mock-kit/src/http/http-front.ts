import type { FastifyInstance } from 'fastify';
import type { Arrival } from '../pipeline/arrival.ts';
import type { MockOperation } from '../vendor/mock-vendor.ts';
import { answerUnparsable, type ServeUnrouted, serveWhatNodeRefuses } from './node-refusals.ts';
import { parseRequestTarget } from './request-target.ts';
import { toRoutingUrl } from './routing-url.ts';
import { registerVendorRoutes } from './vendor-routes.ts';

export interface HttpFrontOptions {
  readonly operations: readonly MockOperation[];
  /** Answers a request to the vendor, whether the vendor has such a route or not. */
  readonly answer: (arrival: Arrival) => Promise<void>;
  /** Adds the admin API; its paths are below `/_mock`. */
  readonly registerAdmin: (instance: FastifyInstance) => void;
}

/**
 * The HTTP server of a mock. Fastify finds routes, runs the admin API and shuts down; a vendor's requests are taken
 * from it before it has looked at anything but their path.
 */
export async function createHttpFront(options: HttpFrontOptions): Promise<FastifyInstance> {
  const serveUnrouted: ServeUnrouted = (message, response) => {
    const target = parseRequestTarget(message.url ?? '/');
    void options.answer({ message, response, target, operations: [], pathParameters: {} });
  };
  // Loaded on use: a program that imports the kit without starting a server does not pay for it.
  const { fastify } = await import('fastify');
  const app = fastify({
    exposeHeadRoutes: false,
    return503OnClosing: false,
    rewriteUrl: (message) => toRoutingUrl(message.url ?? '/'),
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
    // Node would answer a request without Host by itself.
    http: { requireHostHeader: false },
    clientErrorHandler: (error, socket) => answerUnparsable(serveUnrouted, error, socket),
  });
  serveWhatNodeRefuses(app.server, serveUnrouted);
  await app.register(async (instance) => options.registerAdmin(instance), { prefix: '/_mock' });
  await app.register(async (instance) => registerVendorRoutes(instance, options.operations, options.answer));
  return app;
}
