import type { RawRequest } from '@x/mock-kit';
import type { ReceivedRequest } from './signed-request.ts';

/** What of a request is signed, or may have been signed by mistake. */
export function receivedRequestOf(request: RawRequest, unsignedPrefix: string): ReceivedRequest {
  return {
    method: request.method,
    target: request.target,
    contentType: request.header('content-type') ?? '',
    date: request.header('x-kso-date') ?? '',
    body: request.body,
    unsignedPrefix,
    host: request.header('host'),
    dateHeader: request.header('date'),
  };
}
