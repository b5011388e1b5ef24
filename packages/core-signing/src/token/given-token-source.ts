import { ConfigError } from '../errors/config-error.ts';
import type { TokenSource } from './token-source.ts';

/** What the caller's own `getAccessToken` is told. */
export interface AccessTokenRequest {
  /** True when the vendor has just refused the token that was given last: give another one. */
  readonly forceRefresh: boolean;
}

export type GetAccessToken<Token> = (request: AccessTokenRequest) => Token | Promise<Token>;

/** Takes a token from the caller for every attempt; keeping it is the caller's business. */
export function createGivenTokenSource<Token>(
  getAccessToken: GetAccessToken<Token>,
  isToken: (value: unknown) => value is Token,
): TokenSource<Token> {
  let generation = 0;
  let refused = false;
  /** The generation of the last token that was asked for by force: refusals of earlier ones are no news. */
  let forcedGeneration = 0;
  return {
    peek: () => undefined,
    async get() {
      const forceRefresh = refused;
      refused = false;
      let token: unknown;
      try {
        token = await getAccessToken({ forceRefresh });
      } catch (cause) {
        refused ||= forceRefresh;
        throw new ConfigError('getAccessToken threw an error, so nothing was sent', 'getAccessToken', { cause });
      }
      if (!isToken(token)) {
        refused ||= forceRefresh;
        throw new ConfigError(
          'getAccessToken gave something that is no access token, so nothing was sent',
          'getAccessToken',
        );
      }
      generation += 1;
      if (forceRefresh) forcedGeneration = generation;
      return { token, generation };
    },
    refuse(refusedGeneration) {
      if (refusedGeneration >= forcedGeneration) refused = true;
    },
  };
}
