import {
  type ClientContext,
  createCachedTokenSource,
  executeWithoutToken,
  type TokenPolicy,
  type TokenSource,
  textTokenCodec,
  tokenKey,
} from '@x/core-signing';
import { operations } from '../contract/operations.ts';
import { readTokenEnvelope } from '../envelope/read-envelope.ts';

/** Every token call gives another token and leaves the earlier ones good, so a new one can be had at any time. */
const policy: TokenPolicy = { refreshAheadMs: 10 * 60_000, expireAheadMs: 60_000 };

/** Fetches app access tokens by client credentials and keeps them. The token call is not signed. */
export function createAppTokenSource(
  context: ClientContext<string>,
  credentials: { readonly appId: string; readonly appKey: string },
): TokenSource<string> {
  const { options } = context;
  const { appId, appKey } = credentials;
  const key = tokenKey({ baseURL: options.baseURL.text, appId, secret: appKey, kind: 'wps-app' });
  return createCachedTokenSource({
    policy,
    nowMs: () => options.now().getTime(),
    shared: options.tokenStore === undefined ? undefined : { store: options.tokenStore, key, codec: textTokenCodec },
    async fetchToken() {
      const data = await executeWithoutToken(context, {
        operation: operations.accessToken,
        data: operations.accessToken.data,
        readEnvelope: readTokenEnvelope,
        request: {
          method: operations.accessToken.method,
          path: operations.accessToken.path,
          query: [],
          headers: {},
          body: {
            type: 'form',
            value: { grant_type: 'client_credentials', client_id: appId, client_secret: appKey },
          },
        },
      });
      return { token: data.access_token, expiresInMs: data.expires_in * 1000 };
    },
  });
}
