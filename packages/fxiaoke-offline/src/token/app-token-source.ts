import {
  type ClientContext,
  createCachedTokenSource,
  executeWithoutToken,
  type TokenCodec,
  type TokenPolicy,
  type TokenSource,
  tokenKey,
} from '@x/core-signing';
import { readEnvelope } from '../envelope/read-envelope.ts';
import type { Credentials, TokenExchange } from './token-exchange.ts';

/**
 * For 6600 of its 7200 seconds the vendor answers with the same token, and asks to refresh from 6650 seconds on; the
 * old token stays good beside the new one. Token calls are limited to 10 a minute, one at a time.
 */
const policy: TokenPolicy = { refreshAheadMs: 550_000, expireAheadMs: 60_000 };

/** Fetches tokens with the app's credentials and keeps them. */
export function createAppTokenSource<Token, Answer extends { readonly expiresIn: number }>(
  context: ClientContext<Token>,
  exchange: TokenExchange<Token, Answer>,
  credentials: Credentials,
): TokenSource<Token> {
  const { options } = context;
  const { appId, appSecret, permanentCode } = credentials;
  const secret = JSON.stringify([appSecret, permanentCode]);
  const key = tokenKey({ baseURL: options.baseURL.text, appId, secret, kind: exchange.kind });
  const { method, path } = exchange.operation;
  return createCachedTokenSource({
    policy,
    nowMs: () => options.now().getTime(),
    shared: options.tokenStore === undefined ? undefined : { store: options.tokenStore, key, codec: codecOf(exchange) },
    async fetchToken() {
      const answer = await executeWithoutToken(context, {
        operation: exchange.operation,
        data: exchange.data,
        readEnvelope,
        request: { method, path, query: [], headers: {}, body: { type: 'json', value: exchange.bodyOf(credentials) } },
      });
      return { token: exchange.tokenOf(answer), expiresInMs: answer.expiresIn * 1000 };
    },
  });
}

function codecOf<Token>({ isToken }: Pick<TokenExchange<Token, never>, 'isToken'>): TokenCodec<Token> {
  return {
    encode: (token) => JSON.stringify(token),
    decode(text) {
      try {
        const value: unknown = JSON.parse(text);
        return isToken(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
