import type { IdGenerator } from '@x/mock-kit';
import type { WpsToken } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** How long a token of the public cloud is good. */
export const tokenLifetimeSeconds = 7200;

/** Adds another token of an app to the state; those issued before stay as they are. */
export function issueToken(state: WpsState, appId: string, now: Date, ids: IdGenerator): WpsToken {
  const token: WpsToken = {
    id: tokenText(ids),
    appId,
    kind: 'app',
    expiresAt: new Date(now.getTime() + tokenLifetimeSeconds * 1000).toISOString(),
    revoked: false,
  };
  state.tokens.set(token.id, token);
  return token;
}

/** Looks like the vendor's tokens, which are JWTs; the payload says that it is a mock's. */
function tokenText(ids: IdGenerator): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'ES256', typ: 'JWT' }), part({ iss: 'mock', jti: ids.hex(32) }), ids.alphanumeric(86)].join('.');
}
