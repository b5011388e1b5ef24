import type { FeishuState } from '../state/feishu-state.ts';

/** The app that an app id, a secret or a token is of; tokens that are expired or revoked included. */
export function appOf({ apps, tokens }: FeishuState, credential: string): string | undefined {
  if (apps.has(credential)) return credential;
  const token = tokens.get(credential);
  if (token !== undefined) return token.appId;
  for (const { id, appSecret } of apps.values()) if (appSecret === credential) return id;
  return undefined;
}
