import { type CorpAccessTokenData, corpAccessTokenData } from '../contract/operations/corp-access-token.ts';
import { operations } from '../contract/operations.ts';
import { type CorpToken, isCorpToken } from './corp-token.ts';
import type { TokenExchange } from './token-exchange.ts';

/** For credentials in the body. */
export const corpTokenExchange: TokenExchange<CorpToken, CorpAccessTokenData> = {
  kind: 'fxiaoke-corp',
  operation: operations.corpAccessToken,
  data: corpAccessTokenData,
  bodyOf: ({ appId, appSecret, permanentCode }) => ({ appId, appSecret, permanentCode }),
  tokenOf: ({ corpAccessToken, corpId }) => ({ corpAccessToken, corpId }),
  isToken: isCorpToken,
};
