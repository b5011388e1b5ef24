import type { WpsState } from '../state/wps-state.ts';

/** The app that an APPID, a key or a token is of, whether the token is good or not. */
export function holderOf({ apps, tokens }: WpsState, credential: string): string | undefined {
  if (apps.has(credential)) return credential;
  const token = tokens.get(credential);
  if (token !== undefined) return token.appId;
  for (const { id, appKey } of apps.values()) if (appKey === credential) return id;
  return undefined;
}

/** Makes a token read as expired from a moment on, unless it has expired before. False when there is no such token. */
export function expireToken({ tokens }: WpsState, id: string, now: Date): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  if (new Date(token.expiresAt) > now) tokens.set(id, { ...token, expiresAt: now.toISOString() });
  return true;
}

/** Takes a token back. False when there is no such token. */
export function revokeToken({ tokens }: WpsState, id: string): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  tokens.set(id, { ...token, revoked: true });
  return true;
}
