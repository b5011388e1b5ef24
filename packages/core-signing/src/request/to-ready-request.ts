import { encodeComponent } from './encode-component.ts';
import type { ReadyRequest, WireBody, WireRequest } from './wire-request.ts';

/** Turns a request into the bytes that leave. `Content-Type` is sent on every request, as the vendors' pages ask. */
export function toReadyRequest(request: WireRequest): ReadyRequest {
  const query = request.query.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`).join('&');
  return {
    method: request.method,
    target: query === '' ? request.path : `${request.path}?${query}`,
    headers: { 'Content-Type': contentType(request.body), ...request.headers },
    body: encodeBody(request.body),
  };
}

function contentType(body: WireBody | undefined): string {
  return body?.type === 'form' ? 'application/x-www-form-urlencoded' : 'application/json';
}

function encodeBody(body: WireBody | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (body.type === 'json') return JSON.stringify(body.value);
  return new URLSearchParams(body.value).toString();
}
