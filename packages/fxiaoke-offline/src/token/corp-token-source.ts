import {
  type ClientContext,
  createCachedTokenSource,
  executeWithoutToken,
  type TokenCodec,
  type TokenPolicy,
  type TokenSource,
  tokenKey,
} from '@x/core-signing';
import { corpAccessTokenData } from '../contract/corp-access-token.ts';
import { operations } from '../contract/operations.ts';
import { readEnvelope } from '../envelope/read-envelope.ts';
import { type CorpToken, isCorpToken } from './corp-token.ts';

/**
 * For 6600 of its 7200 seconds the vendor answers with the same token, and asks to refresh from 6650 seconds on; the
 * old token stays good beside the new one. Token calls are limited to 10 a minute, one at a time.
 */
const policy: TokenPolicy = { refreshAheadMs: 550_000, expireAheadMs: 60_000 };

const codec: TokenCodec<CorpToken> = {
  encode: ({ corpAccessToken, corpId }) => JSON.stringify({ corpAccessToken, corpId }),
  decode(text) {
    try {
      const value: unknown = JSON.parse(text);
      return isCorpToken(value) ? value : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Fetches corp access tokens with the app's credentials and keeps them. */
export function createCorpTokenSource(
  context: ClientContext<CorpToken>,
  credentials: { readonly appId: string; readonly appSecret: string; readonly permanentCode: string },
): TokenSource<CorpToken> {
  const { options } = context;
  const { appId, appSecret, permanentCode } = credentials;
  const secret = JSON.stringify([appSecret, permanentCode]);
  const key = tokenKey({ baseURL: options.baseURL.text, appId, secret, kind: 'fxiaoke-corp' });
  return createCachedTokenSource({
    policy,
    nowMs: () => options.now().getTime(),
    shared: options.tokenStore === undefined ? undefined : { store: options.tokenStore, key, codec },
    async fetchToken() {
      const data = await executeWithoutToken(context, {
        operation: operations.corpAccessToken,
        data: corpAccessTokenData,
        readEnvelope,
        request: {
          method: operations.corpAccessToken.method,
          path: operations.corpAccessToken.path,
          query: [],
          headers: {},
          body: { type: 'json', value: { appId, appSecret, permanentCode } },
        },
      });
      const { corpAccessToken, corpId, expiresIn } = data;
      return { token: { corpAccessToken, corpId }, expiresInMs: expiresIn * 1000 };
    },
  });
}
