import type { FastifyInstance } from 'fastify';
import type { Arrival } from '../pipeline/arrival.ts';
import type { MockOperation } from '../vendor/mock-vendor.ts';
import { parseRequestTarget } from './request-target.ts';
import { decodePathParameters } from './routing-url.ts';

/**
 * Routes the vendor's operations, and whatever is none of them, to `answer`. The request is taken over in the first
 * hook, since all that Fastify does after it (content types, body parsing, serialising) is the vendor's to do.
 */
export function registerVendorRoutes(
  instance: FastifyInstance,
  operations: readonly MockOperation[],
  answer: (arrival: Arrival) => Promise<void>,
): void {
  const byRoute = groupByRoute(operations);

  instance.addHook('onRequest', async (request, reply) => {
    reply.hijack();
    const pathParameters = request.is404 ? {} : decodePathParameters(request.params);
    // The router lets a parameter be empty; a path that ends where an id should be is no operation's.
    const isRoute = !request.is404 && !Object.values(pathParameters).includes('');
    await answer({
      message: request.raw,
      response: reply.raw,
      target: parseRequestTarget(request.originalUrl),
      operations: (isRoute && byRoute.get(routeKey(request.method, request.routeOptions.url ?? ''))) || [],
      pathParameters: isRoute ? pathParameters : {},
    });
  });

  for (const [first] of byRoute.values()) {
    if (first !== undefined) instance.route({ method: first.method, url: first.path, handler: neverReached });
  }
  instance.setNotFoundHandler(neverReached);
}

function groupByRoute(operations: readonly MockOperation[]): Map<string, MockOperation[]> {
  const byRoute = new Map<string, MockOperation[]>();
  for (const operation of operations) {
    const key = routeKey(operation.method, operation.path);
    byRoute.set(key, [...(byRoute.get(key) ?? []), operation]);
  }
  return byRoute;
}

function routeKey(method: string, path: string): string {
  return `${method} ${path}`;
}

function neverReached(): never {
  throw new Error('The first hook answers every request of a vendor.');
}
