import { createHash } from 'node:crypto';

/**
 * The name of a token in a shared store. Two clients share a token only when host, app, secret and kind of token are
 * all the same; the secret itself is not in the name.
 */
export function tokenKey(parts: { baseURL: string; appId: string; secret: string; kind: string }): string {
  const secretHash = createHash('sha256').update(parts.secret).digest('hex').slice(0, 16);
  return ['x-token', parts.baseURL, parts.appId, secretHash, parts.kind].map(encodeURIComponent).join(':');
}
