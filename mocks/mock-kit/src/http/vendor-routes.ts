import type { FastifyInstance } from 'fastify';
import type { Arrival } from '../pipeline/arrival.ts';
import type { MockOperation, VendorDescription } from '../vendor/mock-vendor.ts';
import { parseRequestTarget } from './request-target.ts';
import { decodePathParameters } from './routing-url.ts';

interface RouteOfVendor {
  readonly vendor: VendorDescription;
  readonly operations: readonly [MockOperation, ...MockOperation[]];
}

/**
 * Routes the vendors' operations, and whatever is none of them, to `answer`. The request is taken over in the first
 * hook, since all that Fastify does after it (content types, body parsing, serialising) is the vendor's to do.
 *
 * @throws Error when two vendors have the same route.
 */
export function registerVendorRoutes(
  instance: FastifyInstance,
  vendors: readonly VendorDescription[],
  answer: (arrival: Arrival) => Promise<void>,
): void {
  const byRoute = groupByRoute(vendors);

  instance.addHook('onRequest', async (request, reply) => {
    reply.hijack();
    const pathParameters = request.is404 ? {} : decodePathParameters(request.params);
    // The router lets a parameter be empty; a path that ends where an id should be is no operation's.
    const isRoute = !request.is404 && !Object.values(pathParameters).includes('');
    const route = isRoute ? byRoute.get(routeKey(request.method, request.routeOptions.url ?? '')) : undefined;
    const target = parseRequestTarget(request.originalUrl);
    await answer({
      message: request.raw,
      response: reply.raw,
      target,
      vendor: route?.vendor ?? vendorOfUnknownPath(vendors, target.path),
      operations: route?.operations ?? [],
      pathParameters: route === undefined ? {} : pathParameters,
    });
  });

  for (const { operations } of byRoute.values()) {
    const [{ method, path }] = operations;
    instance.route({ method, url: path, handler: neverReached });
  }
  instance.setNotFoundHandler(neverReached);
}

/** The vendor whose paths begin like this one, otherwise the first. */
export function vendorOfUnknownPath(vendors: readonly VendorDescription[], path: string): VendorDescription {
  const vendor =
    vendors.find(({ pathPrefixes }) =>
      pathPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
    ) ?? vendors[0];
  if (vendor === undefined) throw new Error('A server has at least one vendor.');
  return vendor;
}

function groupByRoute(vendors: readonly VendorDescription[]): Map<string, RouteOfVendor> {
  refuseCollisions(vendors);
  const byRoute = new Map<string, RouteOfVendor>();
  for (const vendor of vendors) {
    for (const operation of vendor.operations) {
      const key = routeKey(operation.method, operation.path);
      const known = byRoute.get(key);
      byRoute.set(key, {
        vendor,
        operations: known === undefined ? [operation] : [...known.operations, operation],
      });
    }
  }
  return byRoute;
}

/** Routes collide whatever their parameters are called; prefixes say who answers an unknown path. */
function refuseCollisions(vendors: readonly VendorDescription[]): void {
  const owners = new Map<string, VendorDescription>();
  for (const vendor of vendors) {
    const routes = vendor.operations.map(({ method, path }) => routeKey(method, path.replaceAll(/:\w+/g, ':')));
    for (const taken of new Set([...routes, ...vendor.pathPrefixes])) {
      const owner = owners.get(taken);
      if (owner !== undefined) {
        throw new Error(`Both ${owner.title} and ${vendor.title} have ${taken}: serve them on two ports.`);
      }
      owners.set(taken, vendor);
    }
  }
}

function routeKey(method: string, path: string): string {
  return `${method} ${path}`;
}

function neverReached(): never {
  throw new Error('The first hook answers every request of a vendor.');
}
