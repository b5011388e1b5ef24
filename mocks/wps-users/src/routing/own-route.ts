import type { OwnRoute, RawRequest } from '@x/mock-kit';
import type { WpsState } from '../state/wps-state.ts';
import { findRoute } from './find-route.ts';

/** A route behind what a private deployment puts before its paths. */
export interface PrefixedRoute extends OwnRoute {
  readonly prefix: string;
}

/** Finds the operation of a request behind the prefix of one of the apps; undefined when there is none. */
export function findPrefixedRoute({ method, path }: RawRequest, { apps }: WpsState): PrefixedRoute | undefined {
  for (const { unsignedPrefix } of apps.values()) {
    if (unsignedPrefix === '' || !path.startsWith(`${unsignedPrefix}/`)) continue;
    const route = findRoute(method, path.slice(unsignedPrefix.length));
    if (route !== undefined) return { ...route, prefix: unsignedPrefix };
  }
  return undefined;
}

/** For the kit, which routes paths without a prefix by itself. */
export function routeBehindPrefix(request: RawRequest, state: WpsState): OwnRoute | undefined {
  const route = findPrefixedRoute(request, state);
  return route && { operation: route.operation, pathParameters: route.pathParameters };
}

/**
 * The prefix with which a request to a known operation has come; empty when there was none. No path of the vendor's is
 * that of another operation behind a prefix.
 */
export function prefixOf(request: RawRequest, state: WpsState): string {
  return findPrefixedRoute(request, state)?.prefix ?? '';
}
