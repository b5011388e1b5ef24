import type { BareRequest } from '../server/bare-request.ts';

export function bearerOf({ headers }: BareRequest): string | undefined {
  return headers.authorization?.startsWith('Bearer ') ? headers.authorization.slice('Bearer '.length) : undefined;
}
