import { createHash } from 'node:crypto';
import { headerValue } from '../http/raw-request.ts';
import { maskBody } from './mask.ts';

interface Sent {
  readonly requestHeaders: readonly string[];
  readonly secretValues: readonly string[];
}

export function showRequestBody(body: Uint8Array, { requestHeaders, secretValues }: Sent): string {
  return maskBody(body, headerValue(requestHeaders, 'content-type'), secretValues);
}

export function showResponseBody(body: string, { secretValues }: Pick<Sent, 'secretValues'>): string {
  return maskBody(Buffer.from(body), undefined, secretValues);
}

export function sha256Of(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
