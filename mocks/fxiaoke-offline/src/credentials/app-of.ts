import type { FxiaokeState } from '../state/state.ts';

/** The app that an appId, an appSecret, a permanentCode or a token is of, expired and revoked tokens included. */
export function appOf({ apps, tokens }: FxiaokeState, credential: string): string | undefined {
  if (apps.has(credential)) return credential;
  const token = tokens.get(credential);
  if (token !== undefined) return token.appId;
  for (const { id, appSecret, permanentCode } of apps.values()) {
    if (credential === appSecret || credential === permanentCode) return id;
  }
  return undefined;
}
