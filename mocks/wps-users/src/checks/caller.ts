import type { RawRequest } from '@x/mock-kit';
import type { WpsApp, WpsToken, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** Who calls: a token that was issued, good or not, and the app that holds it. */
export interface Caller {
  readonly token: WpsToken;
  readonly app: WpsApp;
  /** What the token allows: the scopes of the app, or those that the user granted. */
  readonly scopes: readonly string[];
}

/** The token of `Authorization: Bearer {access_token}`; undefined when there is none. */
export function bearerOf(request: RawRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
}

export function callerOf(state: WpsState, bearer: string | undefined): Caller | undefined {
  const token = bearer === undefined ? undefined : state.tokens.get(bearer);
  const app = token === undefined ? undefined : state.apps.get(token.appId);
  if (token === undefined || app === undefined) return undefined;
  return { token, app, scopes: (token.kind === 'user' ? token.scopes : undefined) ?? app.scopes };
}

/** Whom a token acts for; undefined when it acts for the company. */
export function userOf(state: WpsState, token: WpsToken): WpsUser | undefined {
  return token.kind === 'user' ? state.users.get(token.userId) : undefined;
}
