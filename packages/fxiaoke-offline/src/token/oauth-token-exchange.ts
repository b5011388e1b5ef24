import { type OauthTokenData, oauthTokenData } from '../contract/operations/oauth-token.ts';
import { operations } from '../contract/operations.ts';
import { isOauthToken, type OauthToken } from './oauth-token.ts';
import type { TokenExchange } from './token-exchange.ts';

/** For credentials in headers. */
export const oauthTokenExchange: TokenExchange<OauthToken, OauthTokenData> = {
  kind: 'fxiaoke-oauth',
  operation: operations.oauthToken,
  data: oauthTokenData,
  bodyOf: ({ appId, appSecret, permanentCode }) => ({ appId, appSecret, permanentCode, grantType: 'app_secret' }),
  tokenOf: ({ accessToken, ea }) => ({ accessToken, ea }),
  isToken: isOauthToken,
};
