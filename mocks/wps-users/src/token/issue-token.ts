import type { IdGenerator } from '@x/mock-kit';
import type { WpsToken } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** How long a token is good. */
const lifetimes = { publicCloud: 7200, privateDeployment: 86_400 };

/** A new token and how long it is good. */
export interface IssuedToken {
  readonly id: string;
  readonly lifetimeSeconds: number;
}

/** Adds another token of an app to the state; those issued before stay as they are. */
export function issueToken(state: WpsState, appId: string, now: Date, ids: IdGenerator): IssuedToken {
  const isPrivate = (state.apps.get(appId)?.unsignedPrefix ?? '') !== '';
  const lifetimeSeconds = isPrivate ? lifetimes.privateDeployment : lifetimes.publicCloud;
  const token: WpsToken = {
    id: tokenText(ids),
    appId,
    kind: 'app',
    expiresAt: new Date(now.getTime() + lifetimeSeconds * 1000).toISOString(),
    revoked: false,
  };
  state.tokens.set(token.id, token);
  return { id: token.id, lifetimeSeconds };
}

/** Looks like the vendor's tokens, which are JWTs; the payload says that it is a mock's. */
function tokenText(ids: IdGenerator): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'ES256', typ: 'JWT' }), part({ iss: 'mock', jti: ids.hex(32) }), ids.alphanumeric(86)].join('.');
}
