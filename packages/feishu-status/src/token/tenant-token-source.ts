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
import { tenantAccessTokenData } from '../contract/tenant-access-token.ts';
import { readTokenEnvelope } from '../envelope/read-envelope.ts';
import { jsonHeaders } from '../json-headers.ts';

/**
 * While 30 minutes or more remain the vendor answers with the same token, so a new one can only be had later than
 * that; the old one stays good beside it.
 */
const policy: TokenPolicy = { refreshAheadMs: 29 * 60_000, expireAheadMs: 60_000 };

/** Fetches tenant tokens with the app's credentials and keeps them. */
export function createTenantTokenSource(
  context: ClientContext<string>,
  credentials: { readonly appId: string; readonly appSecret: string },
): TokenSource<string> {
  const { options } = context;
  const { appId, appSecret } = credentials;
  const key = tokenKey({ baseURL: options.baseURL.text, appId, secret: appSecret, kind: 'feishu-tenant' });
  return createCachedTokenSource({
    policy,
    nowMs: () => options.now().getTime(),
    shared: options.tokenStore === undefined ? undefined : { store: options.tokenStore, key, codec: textTokenCodec },
    async fetchToken() {
      const data = await executeWithoutToken(context, {
        operation: operations.tenantAccessToken,
        data: tenantAccessTokenData,
        readEnvelope: readTokenEnvelope,
        request: {
          method: operations.tenantAccessToken.method,
          path: operations.tenantAccessToken.path,
          query: [],
          headers: jsonHeaders,
          body: { type: 'json', value: { app_id: appId, app_secret: appSecret } },
        },
      });
      return { token: data.tenant_access_token, expiresInMs: data.expire * 1000 };
    },
  });
}
