import { ConfigError, createGivenTokenSource, type GetAccessToken, type TokenSource } from '@x/core-signing';
import { isToken } from './is-token.ts';

/** Takes a user's access token from the caller for every attempt. */
export function createUserTokenSource(getUserAccessToken: GetAccessToken<string>): TokenSource<string> {
  const given = createGivenTokenSource(getUserAccessToken, isToken);
  return {
    ...given,
    async get() {
      try {
        return await given.get();
      } catch (error) {
        throw error instanceof ConfigError ? underOwnName(error) : error;
      }
    },
  };
}

/** The shared source knows its function as `getAccessToken`; the caller gave it under another name. */
function underOwnName(error: ConfigError): ConfigError {
  const problem = Object.hasOwn(error, 'cause') ? 'threw an error' : 'gave something that is no access token';
  const message = `getUserAccessToken ${problem}, so nothing was sent`;
  return new ConfigError(message, 'getUserAccessToken', Object.hasOwn(error, 'cause') ? { cause: error.cause } : {});
}
