import type { MockCall, RawRequest, VendorResponse } from '@x/mock-kit';
import type { WpsState } from '../state/wps-state.ts';
import type { WpsCall } from '../wps-call.ts';
import { prefixOf } from './own-route.ts';
import { handlerOf, routes } from './routes.ts';
import { answerUnknownRoute } from './unknown-route.ts';

/** Answers a request to a known operation, with or without the prefix of a deployment before its path. */
export function answerCall(call: MockCall<WpsState>): VendorResponse {
  const prefix = prefixOf(call.request, call.state);
  const request = prefix === '' ? call.request : withoutPrefix(call.request, prefix);
  if (isOtherMethodOfAFixedPath(call.operation, request)) return answerUnknownRoute(['wps.fixed-path']);
  return handlerOf(call.operation)?.({ ...call, request, prefix }) ?? answerUnknownRoute();
}

function withoutPrefix(request: RawRequest, prefix: string): WpsCall['request'] {
  return { ...request, target: request.target.slice(prefix.length), path: request.path.slice(prefix.length) };
}

/** `GET /v7/users/batch_disable` has the form of a read of the user called batch_disable. */
function isOtherMethodOfAFixedPath(operation: string | undefined, request: RawRequest): boolean {
  const route = routes.find(({ id }) => id === operation);
  return route !== undefined && route.path !== request.path && routes.some(({ path }) => path === request.path);
}
