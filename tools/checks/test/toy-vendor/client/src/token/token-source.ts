import {
  type ClientContext,
  createCachedTokenSource,
  executeWithoutToken,
  type TokenSource,
  textTokenCodec,
  tokenKey,
} from '@x/core-signing';
import { operations } from '../contract/operations.ts';
import { tokenData } from '../contract/schemas.ts';
import { readTokenEnvelope } from '../envelope/read-envelope.ts';

/** Fetches tokens with the app's credentials and keeps them. */
export function createDeskTokenSource(
  context: ClientContext<string>,
  { appId, appSecret }: { readonly appId: string; readonly appSecret: string },
): TokenSource<string> {
  const { baseURL, now, tokenStore } = context.options;
  const key = tokenKey({ baseURL: baseURL.text, appId, secret: appSecret, kind: 'desk' });
  const { method, path } = operations.accessToken;
  return createCachedTokenSource({
    policy: { refreshAheadMs: 300_000, expireAheadMs: 60_000 },
    nowMs: () => now().getTime(),
    shared: tokenStore === undefined ? undefined : { store: tokenStore, key, codec: textTokenCodec },
    async fetchToken() {
      const { token, expire } = await executeWithoutToken(context, {
        operation: operations.accessToken,
        data: tokenData,
        readEnvelope: readTokenEnvelope,
        request: {
          method,
          path,
          query: [],
          headers: { 'Content-Type': 'application/json' },
          body: { type: 'json', value: { app_id: appId, app_secret: appSecret } },
        },
      });
      return { token, expiresInMs: expire * 1000 };
    },
  });
}
