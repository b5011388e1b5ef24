import type { RawRequest } from '@x/mock-kit';
import type { WpsApp, WpsToken } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** Who calls: a token that was issued, good or not, and the app that holds it. */
export interface Caller {
  readonly token: WpsToken;
  readonly app: WpsApp;
}

/** The token of `Authorization: Bearer {access_token}`; undefined when there is none. */
export function bearerOf(request: RawRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
}

export function callerOf(state: WpsState, bearer: string | undefined): Caller | undefined {
  const token = bearer === undefined ? undefined : state.tokens.get(bearer);
  const app = token === undefined ? undefined : state.apps.get(token.appId);
  return token === undefined || app === undefined ? undefined : { token, app };
}
