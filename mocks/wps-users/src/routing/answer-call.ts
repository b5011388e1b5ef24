import type { MockCall, VendorResponse } from '@x/mock-kit';
import type { WpsState } from '../state/wps-state.ts';
import type { WpsCall } from '../wps-call.ts';
import { findRoute } from './find-route.ts';
import { handlerOf, routes } from './routes.ts';
import { answerUnknownRoute } from './unknown-route.ts';

/** Answers a request that the kit has routed. */
export function answerRouted(call: MockCall<WpsState>): VendorResponse {
  return answerAs(call.operation, { ...call, prefix: '' });
}

/** Answers a request without a route of its own: one that has a route without a deployment's prefix, or none at all. */
export function answerUnrouted(call: MockCall<WpsState>): VendorResponse {
  const { request, state } = call;
  const prefixes = new Set([...state.apps.values()].map(({ unsignedPrefix }) => unsignedPrefix));
  for (const prefix of prefixes) {
    const route = withinPrefix(request.path, prefix)
      ? findRoute(request.method, request.path.slice(prefix.length))
      : undefined;
    if (route === undefined) continue;
    return answerAs(route.operation, { ...call, ...route, request: withoutPrefix(request, prefix), prefix });
  }
  return answerUnknownRoute();
}

function withinPrefix(path: string, prefix: string): boolean {
  return prefix !== '' && path.startsWith(`${prefix}/`);
}

function withoutPrefix(request: WpsCall['request'], prefix: string): WpsCall['request'] {
  return { ...request, target: request.target.slice(prefix.length), path: request.path.slice(prefix.length) };
}

function answerAs(operation: string | undefined, call: WpsCall): VendorResponse {
  if (isOtherMethodOfAFixedPath(operation, call)) return answerUnknownRoute(['wps.fixed-path']);
  return handlerOf(operation)?.(call) ?? answerUnknownRoute();
}

/** `GET /v7/users/batch_disable` has the form of a read of the user called batch_disable. */
function isOtherMethodOfAFixedPath(operation: string | undefined, { request }: WpsCall): boolean {
  const route = routes.find(({ id }) => id === operation);
  return route !== undefined && route.path !== request.path && routes.some(({ path }) => path === request.path);
}
