import { METHODS } from 'node:http';
import createRouter, { type HTTPMethod } from 'find-my-way';
import type { Arrival } from '../pipeline/arrival.ts';
import type { MockOperation, VendorDescription } from '../vendor/mock-vendor.ts';
import type { RequestTarget } from './request-target.ts';
import { decodePathParameters, toRoutingPath } from './routing-path.ts';

/** Whose a request is, by its method and path. */
export type FoundRoute = Pick<Arrival, 'vendor' | 'operations' | 'pathParameters'>;

type RouteOfVendor = Pick<FoundRoute, 'vendor' | 'operations'>;

/**
 * Finds the operations of a request. The method is any text.
 *
 * @throws Error when two vendors have the same route.
 */
export function createVendorRouter(
  vendors: readonly VendorDescription[],
): (method: string, target: RequestTarget) => FoundRoute {
  const byRoute = groupByRoute(vendors);
  const router = createRouter({ maxParamLength: Number.MAX_SAFE_INTEGER });
  for (const [key, { method, path }] of byRoute) {
    if (!isHttpMethod(method)) throw new Error(`Node knows no method ${method}: nobody could call ${key}.`);
    router.on(method, path, neverCalled, key);
  }

  return (method, target) => {
    const found = isHttpMethod(method) ? router.find(method, toRoutingPath(target.path)) : null;
    const route = found === null ? undefined : byRoute.get(String(found.store));
    if (found !== null && route !== undefined) {
      const pathParameters = decodePathParameters(found.params);
      // The router lets a parameter be empty; a path that ends where an id should be is no operation's.
      const isWhole = !Object.values(pathParameters).includes('');
      if (isWhole) return { vendor: route.vendor, operations: route.operations, pathParameters };
    }
    return { vendor: vendorOfUnknownPath(vendors, target.path), operations: [], pathParameters: {} };
  };
}

/** The vendor whose paths begin like this one, otherwise the first. */
function vendorOfUnknownPath(vendors: readonly VendorDescription[], path: string): VendorDescription {
  const vendor =
    vendors.find(({ pathPrefixes }) =>
      pathPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
    ) ?? vendors[0];
  if (vendor === undefined) throw new Error('A server has at least one vendor.');
  return vendor;
}

function groupByRoute(
  vendors: readonly VendorDescription[],
): Map<string, RouteOfVendor & Pick<MockOperation, 'method' | 'path'>> {
  refuseCollisions(vendors);
  const byRoute = new Map<string, RouteOfVendor & Pick<MockOperation, 'method' | 'path'>>();
  for (const vendor of vendors) {
    for (const operation of vendor.operations) {
      const { method, path } = operation;
      const key = routeKey(method, path);
      byRoute.set(key, { vendor, method, path, operations: [...(byRoute.get(key)?.operations ?? []), operation] });
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

function isHttpMethod(method: string): method is HTTPMethod {
  return METHODS.includes(method);
}

function neverCalled(): never {
  throw new Error('The router is only asked which route fits.');
}
