import { ConfigError, type TokenSource } from '@x/core-signing';
import type { WpsOperation } from '../contract/operations/wps-operation.ts';

/** On whose behalf a call is made: the app's, or that of the user who gave a token. */
export type Actor = 'app' | 'user';

/** The kinds of token that a client was given the means for. */
export interface TokenSources {
  readonly app: TokenSource<string> | undefined;
  readonly user: TokenSource<string> | undefined;
}

/**
 * The tokens for a call. A token of a kind that the operation does not take is never used in place of the other.
 *
 * @throws ConfigError naming the option that gives tokens of the kind
 */
export function chooseTokens(
  sources: TokenSources,
  operation: WpsOperation<unknown>,
  actor: Actor | undefined,
): TokenSource<string> {
  const kind = actorOf(sources, operation, actor);
  const tokens = sources[kind];
  if (tokens !== undefined) return tokens;
  const option = kind === 'app' ? 'getAccessToken' : 'getUserAccessToken';
  const owner = kind === 'app' ? "the app's" : "a user's";
  throw new ConfigError(
    `${operation.name} was not sent: it goes with ${owner} access token, and createWpsUsers got no option "${option}"`,
    option,
  );
}

function actorOf(sources: TokenSources, operation: WpsOperation<unknown>, actor: Actor | undefined): Actor {
  if (operation.token === 'user') return 'user';
  if (operation.token !== 'app-or-user') return 'app';
  return actor ?? (sources.app === undefined ? 'user' : 'app');
}
