import type { FxiaokeCredentials } from '../state/credentials.ts';

/** What a client of any language reads from its environment. */
export function environment(
  baseURL: string,
  { appId, appSecret, permanentCode }: FxiaokeCredentials,
): Record<string, string> {
  return {
    FXIAOKE_BASE_URL: baseURL,
    FXIAOKE_APP_ID: appId,
    FXIAOKE_APP_SECRET: appSecret,
    FXIAOKE_PERMANENT_CODE: permanentCode,
  };
}
